package pl.asysta.plan;

import java.util.HashSet;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.Assistance;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.MemberView;
import pl.asysta.cases.PersonId;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.kernel.Violations;
import pl.asysta.staff.Viewer;

/** What a family says of the plan that was drafted for it. */
@Service
@Transactional
public class FamilyAnswers {
    private final WorkPlans plans;
    private final PlannedFamilies families;
    private final PlanDelays delays;
    private final Assistance assistance;
    private final PlanStore store;

    FamilyAnswers(
            WorkPlans plans, PlannedFamilies families, PlanDelays delays, Assistance assistance, PlanStore store) {
        this.plans = plans;
        this.families = families;
        this.delays = delays;
        this.assistance = assistance;
        this.store = store;
    }

    /**
     * Records what the family said of the draft. With yes, or when it could not be asked, the plan holds. The same answer
     * twice is no mistake.
     *
     * @throws RuleViolation if the draft lacks what art. 15(3) asks for, nobody signed, it was answered before it was
     *     talked over, or the delay has no reason
     */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public void answer(AnswerPlan command, Viewer by) {
        var family = families.toPlan(command.family(), by);
        var plan = plans.of(family.id());
        var latest = plan.versions().stream().findFirst();
        if (plan.draft().isEmpty() && latest.filter(one -> isSaid(one, command)).isPresent()) {
            return;
        }
        var draft = plan.draft().orElseThrow(() -> new RuleViolation("plan.no-draft"));
        StaleVersion.refuseUnless(command.opened(), draft.version());
        if (!plans.gaps(family.id(), draft).isEmpty()) {
            throw new RuleViolation("plan.gaps-left");
        }
        var term = delays.term(family, plan, command.answer()).orElse(null);
        var amiss = new Violations();
        check(command, family, draft, amiss);
        if (term != null && delays.isLate(term) && command.delayReason() == null) {
            amiss.at("delayReason", "plan.delay-unexplained", term.due());
        }
        amiss.refuse();
        store.answer(draft, command, term == null ? null : term.due(), by.worker());
        if (command.answer() != FamilyAnswer.NO) {
            assistance.planAgreed(family.id(), by, command.on());
        }
    }

    private void check(AnswerPlan command, CaseView family, PlanView draft, Violations amiss) {
        families.refuseDay("on", command.on(), family, amiss);
        var consultation = draft.consultation();
        if (consultation != null && command.on().isBefore(consultation.on())) {
            amiss.at("on", "plan.before-consultation", consultation.on());
        }
        var coordination = draft.coordination();
        if (coordination != null && command.on().isBefore(coordination.on())) {
            amiss.at("on", "plan.before-coordination", coordination.on());
        }
        if (command.answer() == FamilyAnswer.YES && command.signatories().isEmpty()) {
            amiss.at("persons", "plan.nobody-signed");
        }
        if (command.answer() != FamilyAnswer.YES && command.words() == null) {
            amiss.at("words", command.answer() == FamilyAnswer.NO ? "plan.no-without-why" : "plan.unable-without-why");
        }
        if (!family.members().stream()
                .filter(member -> member.maySignOn(command.on()))
                .map(MemberView::id)
                .toList()
                .containsAll(new HashSet<PersonId>(command.signatories()))) {
            amiss.at("persons", "plan.signed-by-others");
        }
    }

    private static boolean isSaid(PlanView plan, AnswerPlan command) {
        var answer = plan.answer();
        return answer != null
                && answer.answer() == command.answer()
                && answer.on().equals(command.on());
    }
}
