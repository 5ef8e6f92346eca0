package pl.asysta.cooperation.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import pl.asysta.cases.CaseDeadlines;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.cases.Milestones;
import pl.asysta.cases.MissedReason;
import pl.asysta.cooperation.StartOfWork;
import pl.asysta.cooperation.StartsOfWork;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;
import pl.asysta.visits.VisitPlace;

/** What stands on every page of the start of work: the family, how far it is, and until when the next step is due. */
@Component
class StartPage {
    private static final String ALL_STEPS = "redirect:/cases/{family}/cooperation";

    /** The pages of the start of work. */
    enum Step {
        /** All steps; the first of them, reading the file, is done there. */
        ALL("start", "file-read", false),
        APPOINTMENT("appointment", "visit-agreed", true),
        MISSED("missed", "visit-missed", false),
        VISIT("visit", "visit-held", true),
        WAIVER("waiver", "visit-waived", false);

        private final String page;
        private final String done;
        private final boolean choosesSocialWorker;

        Step(String page, String done, boolean choosesSocialWorker) {
            this.page = page;
            this.done = done;
            this.choosesSocialWorker = choosesSocialWorker;
        }
    }

    private final Cases cases;
    private final StartsOfWork starts;
    private final CaseDeadlines deadlines;
    private final Workers workers;
    private final Words words;

    StartPage(Cases cases, StartsOfWork starts, CaseDeadlines deadlines, Workers workers, Words words) {
        this.cases = cases;
        this.starts = starts;
        this.deadlines = deadlines;
        this.workers = workers;
        this.words = words;
    }

    /**
     * The page of one step on the way to the joint visit; once that is over, the way back to all steps.
     *
     * @param boxes as they begin
     */
    String begin(Step step, CaseId family, Viewer viewer, Model model, BiFunction<StartOfWork, Words, Object> boxes) {
        var start = start(family, viewer);
        if (!start.awaitsVisit()) {
            return ALL_STEPS;
        }
        model.addAttribute("form", boxes.apply(start, words));
        return show(step, start, model);
    }

    /** Carries out a step and leads to all of them, or shows its page again with what was typed. */
    String finish(Step step, CaseId family, Viewer viewer, Model model, BindingResult errors, Runnable act) {
        return Submission.accepted(errors, act)
                ? ALL_STEPS + "?done=" + step.done
                : show(step, start(family, viewer), model);
    }

    /** All steps. */
    String all(CaseId family, Viewer viewer, Model model) {
        return show(Step.ALL, start(family, viewer), model);
    }

    private String show(Step step, StartOfWork start, Model model) {
        if (step.choosesSocialWorker) {
            model.addAttribute("workers", workers.active(Role.SOCIAL_WORKER));
        }
        var names = names(start);
        var milestones = Milestones.of(start.family(), worker -> names.getOrDefault(worker, ""));
        model.addAttribute("familyCase", start.family());
        model.addAttribute("start", start);
        model.addAttribute("names", names);
        model.addAttribute("reading", deadlines.fileReading(milestones).orElse(null));
        model.addAttribute("visiting", deadlines.jointVisit(milestones).orElse(null));
        model.addAttribute(
                "plan",
                start.start().isPresent() ? deadlines.workPlan(milestones).orElse(null) : null);
        model.addAttribute("token", UUID.randomUUID()); // whatever was wrong, what is sent next is another text
        model.addAttribute("places", VisitPlace.values());
        model.addAttribute("reasons", MissedReason.values());
        return "cooperation/" + step.page;
    }

    private StartOfWork start(CaseId family, Viewer viewer) {
        return starts.of(cases.visible(family, viewer));
    }

    private Map<WorkerId, String> names(StartOfWork start) {
        var mentioned = new HashSet<WorkerId>();
        start.family().papers().forEach(paper -> mentioned.add(paper.recordedBy()));
        start.missed().forEach(visit -> mentioned.add(visit.recordedBy()));
        var agreed = start.agreed();
        if (agreed != null) {
            mentioned.add(agreed.assistant());
            mentioned.add(agreed.socialWorker());
            mentioned.add(agreed.recordedBy());
        }
        var visit = start.visit();
        if (visit != null) {
            mentioned.add(visit.assistant());
            mentioned.add(visit.socialWorker());
        }
        var waiver = start.waiver();
        if (waiver != null) {
            mentioned.add(waiver.waivedBy());
        }
        mentioned.removeIf(Objects::isNull);
        var names = new HashMap<WorkerId, String>();
        workers.workers(mentioned).forEach((id, worker) -> names.put(id, worker.fullName()));
        return names;
    }
}
