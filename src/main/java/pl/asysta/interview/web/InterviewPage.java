package pl.asysta.interview.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.cases.CaseDeadlines;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Milestones;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.PaperView;
import pl.asysta.cases.Stage;
import pl.asysta.interview.AmendmentView;
import pl.asysta.interview.AppointmentView;
import pl.asysta.interview.Appointments;
import pl.asysta.interview.AttemptView;
import pl.asysta.interview.InterviewPart;
import pl.asysta.interview.InterviewView;
import pl.asysta.interview.InterviewVisits;
import pl.asysta.interview.Medium;
import pl.asysta.interview.Place;
import pl.asysta.site.DeadlineClock;
import pl.asysta.site.Words;
import pl.asysta.staff.Role;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** What stands on every page of an interview beside its text: the clock, the visits, and the names of those who wrote. */
@Component
class InterviewPage {
    private final Appointments appointments;
    private final CaseDeadlines deadlines;
    private final Workers workers;
    private final Words words;

    InterviewPage(Appointments appointments, CaseDeadlines deadlines, Workers workers, Words words) {
        this.appointments = appointments;
        this.deadlines = deadlines;
        this.workers = workers;
        this.words = words;
    }

    /** Puts it on the page. */
    void show(CaseView family, InterviewView interview, Model model) {
        var visits = appointments.of(family.id());
        var names = names(mentioned(family, interview, visits));
        model.addAttribute("interview", interview);
        model.addAttribute("visits", visits);
        model.addAttribute("names", names);
        model.addAttribute("clock", hasClock(family, interview) ? clock(family, visits, names) : null);
    }

    /** A case that was closed before its interview waits for none. */
    private static boolean hasClock(CaseView family, InterviewView interview) {
        boolean waits = family.stage() != Stage.CLOSED;
        boolean held = interview.text().meeting().heldOn() != null;
        return family.pathway().asksFor(PaperKind.INTERVIEW) && (waits || held);
    }

    /** The page on which it is written. */
    String write(CaseView family, InterviewView interview, Model model) {
        show(family, interview, model);
        model.addAttribute("parts", InterviewPart.values());
        model.addAttribute("places", Place.values());
        model.addAttribute("media", Medium.values());
        model.addAttribute(
                "socialWorkers", socialWorkers(interview.text().meeting().conductedBy()));
        return "interview/interview";
    }

    /** The visit that is agreed now, or null. */
    @Nullable
    AppointmentView nextVisit(CaseView family) {
        return appointments.of(family.id()).next();
    }

    /** Who may have conducted it; whoever stands there already stays to choose. */
    List<WorkerView> socialWorkers(@Nullable WorkerId conductor) {
        var choice = new ArrayList<>(workers.active(Role.SOCIAL_WORKER));
        if (conductor != null && choice.stream().noneMatch(worker -> worker.id().equals(conductor))) {
            choice.addAll(workers.workers(Set.of(conductor)).values());
        }
        return choice;
    }

    private DeadlineClock clock(CaseView family, InterviewVisits visits, Map<WorkerId, String> names) {
        var milestones = Milestones.of(family, worker -> names.getOrDefault(worker, ""));
        var deadline = deadlines.interview(milestones);
        return heldOn(family)
                .map(held -> DeadlineClock.met(deadline, held))
                .orElseGet(() -> DeadlineClock.running(deadline, words.today(), plannedDay(visits)));
    }

    private static Optional<LocalDate> heldOn(CaseView family) {
        return family.latest(PaperKind.INTERVIEW).map(PaperView::datedOn);
    }

    private static @Nullable LocalDate plannedDay(InterviewVisits visits) {
        var next = visits.next();
        return next == null ? null : next.day();
    }

    private Map<WorkerId, String> names(Set<WorkerId> people) {
        var names = new HashMap<WorkerId, String>();
        workers.workers(people).forEach((id, worker) -> names.put(id, worker.fullName()));
        return names;
    }

    private static Set<WorkerId> mentioned(CaseView family, InterviewView interview, InterviewVisits visits) {
        var mentioned = new HashSet<WorkerId>();
        family.papers().forEach(paper -> mentioned.add(paper.recordedBy()));
        interview.amendments().stream().map(AmendmentView::amendedBy).forEach(mentioned::add);
        visits.appointments().forEach(visit -> mentioned.add(visit.recordedBy()));
        visits.attempts().stream().map(AttemptView::recordedBy).forEach(mentioned::add);
        mentioned.add(interview.text().meeting().conductedBy());
        mentioned.removeIf(Objects::isNull);
        return mentioned;
    }
}
