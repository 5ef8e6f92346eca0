package pl.asysta.cases;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/** What the case hears of the work with its family, once an assistant has been assigned. */
@Service
@Transactional
public class Assistance {
    private final Cases cases;
    private final Closures closures;
    private final Clock clock;

    Assistance(Cases cases, Closures closures, Clock clock) {
        this.cases = cases;
        this.closures = closures;
        this.clock = clock;
    }

    /** The assistant has read the interview and the file on this day. */
    public void fileRead(CaseId id, Viewer viewer, LocalDate on) {
        cases.forWriting(id, viewer).course().read(cases.paper(PaperKind.FILE_READING, on, viewer.worker()));
    }

    /** The family and the assistant work together from this day: the clocks of the plan and of the assessments run. */
    public void cooperationStarted(CaseId id, Viewer viewer, LocalDate on) {
        cases.forWriting(id, viewer)
                .course()
                .startCooperation(cases.paper(PaperKind.COOPERATION_START, on, viewer.worker()));
    }

    /** A work plan has been agreed on this day, the first one or a changed one. */
    public void planAgreed(CaseId id, Viewer viewer, LocalDate on) {
        cases.forWriting(id, viewer).course().agreePlan(cases.paper(PaperKind.WORK_PLAN, on, viewer.worker()));
    }

    /** The family's situation has been assessed on this day: at the beginning, after half a year or at the end. */
    public void situationAssessed(CaseId id, Viewer viewer, PaperKind assessment, LocalDate on) {
        cases.forWriting(id, viewer).course().assessSituation(cases.paper(assessment, on, viewer.worker()));
    }

    /** Somebody reported that the work cannot be done. */
    public void obstacleReported(CaseId id, Viewer viewer) {
        cases.forWriting(id, viewer)
                .course()
                .file(cases.paper(PaperKind.OBSTACLE_REPORTED, LocalDate.now(clock), viewer.worker()));
    }

    /** The director decided what follows when the work cannot be done. */
    public void obstacleDecided(CaseId id, Viewer viewer) {
        cases.forWriting(id, viewer)
                .course()
                .file(cases.paper(PaperKind.OBSTACLE_DECIDED, LocalDate.now(clock), viewer.worker()));
    }

    /** The court was told on this day that the family does not work with its assistant. */
    public void courtNotified(CaseId id, Viewer viewer, LocalDate on) {
        cases.forWriting(id, viewer).course().file(cases.paper(PaperKind.COURT_NOTICE, on, viewer.worker()));
    }

    /** The end of the work was put before the director. */
    public void closingProposed(CaseId id, Viewer viewer) {
        cases.forWriting(id, viewer)
                .course()
                .file(cases.paper(PaperKind.CLOSING_PROPOSED, LocalDate.now(clock), viewer.worker()));
    }

    /**
     * The work ended on this day; whoever calls has ended the assignment. The case ends with it, unless somebody is named
     * who goes on asking how the family fares.
     *
     * @param monitor who does, or null
     * @throws RuleViolation if no assistant works with the family
     */
    public void endWork(CloseCase closing, LocalDate lastDay, @Nullable WorkerId monitor, Viewer viewer) {
        var family = cases.forWriting(closing.family(), viewer);
        family.endWork(cases.paper(PaperKind.CLOSURE, lastDay, viewer.worker()), lastDay, monitor);
        closures.record(closing, family.course().spell(), viewer.worker());
    }

    /** Somebody asked on this day how the family fares after the work has ended. */
    public void monitored(CaseId id, Viewer viewer, LocalDate on) {
        cases.forWriting(id, viewer).course().file(cases.paper(PaperKind.MONITORING_CONTACT, on, viewer.worker()));
    }

    /** Nobody asks any more how the family fares, and the case ends. */
    public void monitoringEnded(CaseId id, Viewer viewer) {
        cases.forWriting(id, viewer)
                .endMonitoring(cases.paper(PaperKind.MONITORING_ENDED, LocalDate.now(clock), viewer.worker()));
    }
}
