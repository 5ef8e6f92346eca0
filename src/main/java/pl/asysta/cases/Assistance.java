package pl.asysta.cases;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;

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

    /**
     * The assistant's work ends before its time, and with it the case; whoever calls has ended the assignment.
     *
     * @throws RuleViolation if no assistant works with the family
     */
    public void endWork(CloseCase closing, Viewer viewer) {
        cases.forWriting(closing.family(), viewer)
                .endWork(cases.paper(PaperKind.CLOSURE, LocalDate.now(clock), viewer.worker()));
        closures.record(closing, viewer.worker());
    }
}
