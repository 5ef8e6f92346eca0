package pl.asysta.plan.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.MemberView;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.PersonId;
import pl.asysta.plan.PlanDelay;
import pl.asysta.plan.PlanDelays;
import pl.asysta.plan.PlanView;
import pl.asysta.plan.PromisedGoals;
import pl.asysta.plan.WorkPlan;
import pl.asysta.plan.WorkPlans;
import pl.asysta.site.DeadlineClock;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;
import pl.asysta.statute.Deadline;

/** What stands on every page of the work plan. */
@Component
class PlanPage {
    private final WorkPlans plans;
    private final PlanDelays delays;
    private final List<PromisedGoals> promises;
    private final Cases cases;
    private final Workers workers;
    private final Words words;

    PlanPage(
            WorkPlans plans,
            PlanDelays delays,
            List<PromisedGoals> promises,
            Cases cases,
            Workers workers,
            Words words) {
        this.plans = plans;
        this.delays = delays;
        this.promises = promises;
        this.cases = cases;
        this.workers = workers;
        this.words = words;
    }

    /** The family whose plan it is, if its pathway has one. */
    CaseView family(CaseId family, Viewer viewer) {
        return cases.visible(family, viewer).openFor(PaperKind.WORK_PLAN);
    }

    /** Puts the family, its plan and the version that is shown on the page; answers with the plan. */
    WorkPlan show(CaseView family, @Nullable PlanView shown, Viewer viewer, Model model) {
        var plan = plans.of(family.id());
        var deadline = delays.deadline(family).orElse(null);
        model.addAttribute("familyCase", family);
        model.addAttribute("plan", plan);
        model.addAttribute("shown", shown);
        model.addAttribute("keeps", family.isWorkedWithBy(viewer));
        model.addAttribute("started", deadline != null);
        model.addAttribute("childPlaced", plans.isChildPlaced(family.id()));
        model.addAttribute("people", people(family));
        model.addAttribute("movable", movable(plan, shown, family, viewer));
        var delay = delays.of(family, plan).orElse(null);
        model.addAttribute("delay", delay);
        model.addAttribute("late", delay != null && delay.lasts());
        model.addAttribute("clock", clock(deadline, plan, delay));
        model.addAttribute("names", names(plan, delay));
        return plan;
    }

    /** The page of the plan as it stands: its draft, else what holds, else the latest version. */
    String latest(CaseId family, Viewer viewer, Model model) {
        var seen = family(family, viewer);
        var all = plans.of(family);
        @Nullable
        PlanView shown = all.draft()
                .or(all::agreed)
                .or(() -> all.versions().stream().findFirst())
                .orElse(null);
        show(seen, shown, viewer, model);
        if (shown != null && shown.isDraft()) {
            model.addAttribute("gaps", plans.gaps(family, shown));
        }
        model.addAttribute(
                "promised",
                promises.stream().flatMap(one -> one.of(family).stream()).toList());
        return "plan/plan";
    }

    private static Map<PersonId, String> people(CaseView family) {
        var people = new HashMap<PersonId, String>();
        for (MemberView member : family.members()) {
            people.put(member.id(), member.name().full());
        }
        return people;
    }

    /** The clock of the first plan: it runs until the plan is agreed, and until that is on record if it is by then late. */
    private @Nullable DeadlineClock clock(@Nullable Deadline deadline, WorkPlan plan, @Nullable PlanDelay delay) {
        if (deadline == null) {
            return null;
        }
        var first = plan.firstAgreed().map(PlanView::answer).orElse(null);
        if (first == null) {
            return DeadlineClock.running(deadline, words.today(), null);
        }
        var ended = delay == null ? null : delay.endedOn();
        return DeadlineClock.met(deadline, ended == null ? first.on() : ended);
    }

    /** The actions of the version that holds, to be moved on there and from the draft: by where they stood first. */
    private static Map<UUID, UUID> movable(WorkPlan plan, @Nullable PlanView shown, CaseView family, Viewer viewer) {
        var movable = new HashMap<UUID, UUID>();
        plan
                .agreed()
                .filter(holding -> family.isWorkedWithBy(viewer))
                .filter(holding -> shown != null && (shown.isDraft() || shown.number() == holding.number()))
                .stream()
                .flatMap(PlanView::actions)
                .forEach(action -> movable.put(action.origin(), action.id()));
        return movable;
    }

    private Map<WorkerId, String> names(WorkPlan plan, @Nullable PlanDelay delay) {
        var mentioned = new HashSet<WorkerId>();
        var seen = delay == null ? null : delay.seen();
        mentioned.add(seen == null ? null : seen.by());
        plan.versions().forEach(version -> {
            mentioned.add(version.createdBy());
            var consultation = version.consultation();
            var answer = version.answer();
            var acknowledgement = version.acknowledgement();
            mentioned.add(consultation == null ? null : consultation.with());
            mentioned.add(answer == null ? null : answer.recordedBy());
            mentioned.add(acknowledgement == null ? null : acknowledgement.by());
        });
        mentioned.removeIf(Objects::isNull);
        var names = new HashMap<WorkerId, String>();
        workers.workers(mentioned).forEach((id, worker) -> names.put(id, worker.fullName()));
        return names;
    }
}
