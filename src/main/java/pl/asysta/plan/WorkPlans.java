package pl.asysta.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.Assistance;
import pl.asysta.cases.CaseDeadlines;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.MemberView;
import pl.asysta.cases.Milestones;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.PaperView;
import pl.asysta.cases.PersonId;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.kernel.Violations;
import pl.asysta.people.Placements;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.Workers;
import pl.asysta.statute.Deadline;

/**
 * Work plans: drafted by the family's assistant, talked over with the social worker, agreed with the family, read by the
 * director. A draft is one at a time; what has been answered is kept, and a change is a new version.
 */
@Service
@Transactional
public class WorkPlans {
    private final Cases cases;
    private final Assistance assistance;
    private final CaseDeadlines deadlines;
    private final Placements placements;
    private final Workers workers;
    private final PlanRows rows;
    private final PlanStore store;
    private final Clock clock;

    WorkPlans(
            Cases cases,
            Assistance assistance,
            CaseDeadlines deadlines,
            Placements placements,
            Workers workers,
            PlanRows rows,
            PlanStore store,
            Clock clock) {
        this.cases = cases;
        this.assistance = assistance;
        this.deadlines = deadlines;
        this.placements = placements;
        this.workers = workers;
        this.rows = rows;
        this.store = store;
        this.clock = clock;
    }

    /** The plan of a family that the caller has already been allowed to see. */
    @Transactional(readOnly = true)
    public WorkPlan of(CaseId family) {
        return new WorkPlan(rows.of(family));
    }

    /** What a draft still lacks before the family can be asked. */
    @Transactional(readOnly = true)
    public List<PlanGap> gaps(CaseId family, PlanView plan) {
        return PlanGaps.of(plan, isChildPlaced(family));
    }

    /** Whether a child of the family lives outside it today; then the plan goes with the child's aid plan. */
    @Transactional(readOnly = true)
    public boolean isChildPlaced(CaseId family) {
        return placements.of(family).stream().anyMatch(placement -> placement.coversDay(today()));
    }

    /** When the first plan is due; empty before cooperation started. */
    public Optional<Deadline> deadline(CaseView family) {
        return deadlines.workPlan(Milestones.of(family, worker -> ""));
    }

    /**
     * Begins a draft: the first, or a change of the plan with its reason, which starts from what holds. One that is begun
     * already is no mistake.
     *
     * @throws RuleViolation if a change has no reason
     */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public void begin(CaseId id, @Nullable String reason, Viewer by) {
        var family = toPlan(id, by);
        var plan = of(family.id());
        if (plan.draft().isPresent()) {
            return;
        }
        boolean first = plan.versions().isEmpty();
        if (!first && (reason == null || reason.isBlank())) {
            throw RuleViolation.at("reason", "plan.form.reason.required");
        }
        var earlier = plan.agreed().or(() -> plan.versions().stream().findFirst());
        store.begin(family.id(), plan.nextNumber(), first ? null : reason, earlier.orElse(null), by.worker());
    }

    /** Writes a goal of the draft with its actions. */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public void save(SaveGoal command, Viewer by) {
        change(command.family(), command.opened(), by, (family, draft) -> {
            if (command.goal() != null) {
                goal(draft, command.goal());
            }
            var amiss = new Violations();
            for (int i = 0; i < command.actions().size(); i++) {
                var due = command.actions().get(i).dueOn();
                if (due != null && due.isBefore(started(family))) {
                    amiss.at("actions[" + i + "].dueOn", "plan.due-before-start", started(family));
                }
            }
            amiss.refuse();
            store.goal(draft, command);
        });
    }

    /** Takes a goal out of the draft; one that is gone already is no mistake. */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public void remove(CaseId family, UUID goal, long opened, Viewer by) {
        toPlan(family, by);
        var draft = of(family).draft();
        if (draft.isPresent()
                && draft.get().goals().stream().anyMatch(one -> one.id().equals(goal))) {
            change(family, opened, by, (any, plan) -> store.removeGoal(plan, goal));
        }
    }

    /** Writes the family's strengths into the draft. */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public void strengths(CaseId family, long opened, @Nullable String strengths, Viewer by) {
        change(family, opened, by, (any, draft) -> store.strengths(draft, strengths));
    }

    /**
     * Records that the draft was talked over with a social worker.
     *
     * @throws RuleViolation if the day is to come or before cooperation started, or it was no social worker
     */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public void consulted(CaseId family, long opened, PlanView.Consultation consultation, Viewer by) {
        change(family, opened, by, (seen, draft) -> {
            var amiss = new Violations();
            day("on", consultation.on(), seen, amiss);
            var with = workers.workers(List.of(consultation.with())).get(consultation.with());
            if (with == null || with.role() != Role.SOCIAL_WORKER) {
                amiss.at("with", "plan.not-a-social-worker");
            }
            amiss.refuse();
            store.consultation(draft, consultation);
        });
    }

    /** Records that the draft goes with the aid plan of a child in foster care. */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public void coordinated(CaseId family, long opened, PlanView.Coordination coordination, Viewer by) {
        change(family, opened, by, (seen, draft) -> {
            var amiss = new Violations();
            day("on", coordination.on(), seen, amiss);
            amiss.refuse();
            store.coordination(draft, coordination);
        });
    }

    /**
     * Records what the family said of the draft. With yes, or when it could not be asked, the plan holds. The same answer
     * twice is no mistake.
     *
     * @throws RuleViolation if the draft lacks what art. 15(3) asks for, nobody signed, or the delay has no reason
     */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public void answer(AnswerPlan command, Viewer by) {
        var family = toPlan(command.family(), by);
        var plan = of(family.id());
        var latest = plan.versions().stream().findFirst();
        if (plan.draft().isEmpty() && latest.filter(one -> isSaid(one, command)).isPresent()) {
            return;
        }
        var draft = plan.draft().orElseThrow(() -> new RuleViolation("plan.no-draft"));
        StaleVersion.refuseUnless(command.opened(), draft.version());
        if (!gaps(family.id(), draft).isEmpty()) {
            throw new RuleViolation("plan.gaps-left");
        }
        var amiss = new Violations();
        check(command, family, plan, amiss);
        amiss.refuse();
        store.answer(draft, command, by.worker());
        if (command.answer() != FamilyAnswer.NO) {
            assistance.planAgreed(family.id(), by, command.on());
        }
    }

    /**
     * How far an action of the plan that holds has come.
     *
     * @throws RuleViolation if the day is to come or before cooperation started
     */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public void progress(PlanProgress command, Viewer by) {
        var family = toPlan(command.family(), by);
        var plan = of(family.id()).agreed().orElseThrow(() -> new NotFound("plan that holds", family.id()));
        plan.goals().stream()
                .flatMap(goal -> goal.actions().stream())
                .filter(action -> action.id().equals(command.action()))
                .findFirst()
                .orElseThrow(() -> new NotFound("action of a plan", command.action()));
        var amiss = new Violations();
        if (command.status() == ActionStatus.ACHIEVED && command.doneOn() == null) {
            amiss.at("doneOn", "plan.form.doneOn.required");
        }
        if (command.doneOn() != null) {
            day("doneOn", command.doneOn(), family, amiss);
        }
        amiss.refuse();
        store.progress(command);
    }

    /**
     * Actions of the plan that holds were found done at a meeting; those that are no longer open stay as they are.
     *
     * @param on the day of the meeting
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void achieved(CaseId family, Collection<UUID> actions, LocalDate on) {
        of(family).agreed().stream()
                .flatMap(plan -> plan.goals().stream())
                .flatMap(goal -> goal.actions().stream())
                .filter(action ->
                        actions.contains(action.id()) && action.status().isOpen())
                .forEach(action -> store.progress(
                        new PlanProgress(family, action.id(), ActionStatus.ACHIEVED, action.note(), on)));
    }

    /** The director has read a plan that was agreed. Once is enough. */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void acknowledge(CaseId family, int number, Viewer by) {
        cases.toWriteIn(family, by);
        var plan = of(family)
                .version(number)
                .filter(PlanView::isAgreed)
                .orElseThrow(() -> new NotFound("plan that was agreed", number));
        store.acknowledge(plan, by.worker());
    }

    /**
     * The director knows that no plan was agreed in time. Once is enough.
     *
     * @throws RuleViolation if the term has not passed, or the plan has been agreed
     */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void delaySeen(CaseId id, Viewer by) {
        var family = cases.toWriteIn(id, by);
        var late = deadline(family).filter(one -> one.due().isBefore(today()));
        if (late.isEmpty() || of(id).agreed().isPresent()) {
            throw new RuleViolation("plan.not-late");
        }
        store.delaySeen(id, late.get().due(), by.worker());
    }

    /** Whether the director knows that no plan was agreed by this day. */
    @Transactional(readOnly = true)
    public boolean isDelaySeen(CaseId family, LocalDate due) {
        return rows.isDelaySeen(family, due);
    }

    private void change(CaseId id, long opened, Viewer by, BiConsumer<CaseView, PlanView> change) {
        var family = toPlan(id, by);
        var draft = of(family.id()).draft().orElseThrow(() -> new RuleViolation("plan.no-draft"));
        StaleVersion.refuseUnless(opened, draft.version());
        change.accept(family, draft);
        store.touch(draft, opened);
    }

    private CaseView toPlan(CaseId id, Viewer by) {
        var family = cases.toWriteIn(id, by).openFor(PaperKind.WORK_PLAN);
        if (!family.isWorkedWithBy(by)) {
            throw new RuleViolation("plan.not-your-family");
        }
        if (family.latest(PaperKind.COOPERATION_START).isEmpty()) {
            throw new RuleViolation("plan.before-cooperation");
        }
        return family;
    }

    private void check(AnswerPlan command, CaseView family, WorkPlan plan, Violations amiss) {
        day("on", command.on(), family, amiss);
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
        boolean first = plan.agreed().isEmpty();
        deadline(family)
                .filter(deadline -> first && command.answer() != FamilyAnswer.NO)
                .filter(deadline -> command.on().isAfter(deadline.due()) && command.delayReason() == null)
                .ifPresent(deadline -> amiss.at("delayReason", "plan.delay-unexplained", deadline.due()));
    }

    private void day(String box, LocalDate day, CaseView family, Violations amiss) {
        if (day.isAfter(today())) {
            amiss.at(box, "form.day.future");
        }
        if (day.isBefore(started(family))) {
            amiss.at(box, "plan.before-start", started(family));
        }
    }

    private static boolean isSaid(PlanView plan, AnswerPlan command) {
        var answer = plan.answer();
        return answer != null
                && answer.answer() == command.answer()
                && answer.on().equals(command.on());
    }

    private static void goal(PlanView draft, UUID goal) {
        if (draft.goals().stream().noneMatch(one -> one.id().equals(goal))) {
            throw new NotFound("goal of a plan", goal);
        }
    }

    private static LocalDate started(CaseView family) {
        return family.latest(PaperKind.COOPERATION_START)
                .map(PaperView::datedOn)
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
