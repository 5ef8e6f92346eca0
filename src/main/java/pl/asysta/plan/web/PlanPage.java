package pl.asysta.plan.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.MemberView;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.PaperView;
import pl.asysta.cases.PersonId;
import pl.asysta.plan.PlanView;
import pl.asysta.plan.WorkPlan;
import pl.asysta.plan.WorkPlans;
import pl.asysta.site.DeadlineClock;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;

/** What stands on every page of the work plan. */
@Component
class PlanPage {
    private final WorkPlans plans;
    private final Cases cases;
    private final Workers workers;
    private final Words words;

    PlanPage(WorkPlans plans, Cases cases, Workers workers, Words words) {
        this.plans = plans;
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
        var deadline = plans.deadline(family).orElse(null);
        model.addAttribute("familyCase", family);
        model.addAttribute("plan", plan);
        model.addAttribute("shown", shown);
        model.addAttribute("keeps", family.isWorkedWithBy(viewer));
        model.addAttribute("started", deadline != null);
        model.addAttribute("childPlaced", plans.isChildPlaced(family.id()));
        model.addAttribute("people", people(family));
        model.addAttribute("names", names(plan));
        var agreedOn = family.latest(PaperKind.WORK_PLAN).map(PaperView::datedOn);
        if (deadline != null) {
            LocalDate first = family.papers().stream()
                    .filter(paper -> paper.kind() == PaperKind.WORK_PLAN)
                    .map(PaperView::datedOn)
                    .min(LocalDate::compareTo)
                    .orElse(null);
            model.addAttribute(
                    "clock",
                    first == null
                            ? DeadlineClock.running(deadline, words.today(), null)
                            : DeadlineClock.met(deadline, first));
            boolean late = agreedOn.isEmpty() && deadline.due().isBefore(words.today());
            model.addAttribute("late", late);
            model.addAttribute("delaySeen", late && plans.isDelaySeen(family.id(), deadline.due()));
        }
        return plan;
    }

    private static Map<PersonId, String> people(CaseView family) {
        var people = new HashMap<PersonId, String>();
        for (MemberView member : family.members()) {
            people.put(member.id(), member.name().full());
        }
        return people;
    }

    private Map<WorkerId, String> names(WorkPlan plan) {
        var mentioned = new HashSet<WorkerId>();
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
