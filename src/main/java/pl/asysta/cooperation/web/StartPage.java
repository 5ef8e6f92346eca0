package pl.asysta.cooperation.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.cases.CaseDeadlines;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.cases.Milestones;
import pl.asysta.cooperation.StartOfWork;
import pl.asysta.cooperation.StartsOfWork;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;
import pl.asysta.visits.MissedReason;
import pl.asysta.visits.VisitPlace;

/** What stands on every page of the start of work: the family, how far it is, and until when the next step is due. */
@Component
class StartPage {
    private final Cases cases;
    private final StartsOfWork starts;
    private final CaseDeadlines deadlines;
    private final Workers workers;

    StartPage(Cases cases, StartsOfWork starts, CaseDeadlines deadlines, Workers workers) {
        this.cases = cases;
        this.starts = starts;
        this.deadlines = deadlines;
        this.workers = workers;
    }

    /** Puts it on this page, and answers with the page. */
    String show(CaseId family, Viewer viewer, Model model, String page) {
        var start = start(family, viewer);
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
        return page;
    }

    /** The same for a page with a box for the social worker. */
    String choose(CaseId family, Viewer viewer, Model model, String page) {
        model.addAttribute("workers", workers.active(Role.SOCIAL_WORKER));
        return show(family, viewer, model, page);
    }

    StartOfWork start(CaseId family, Viewer viewer) {
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
