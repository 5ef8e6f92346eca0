package pl.asysta.closing;

import java.util.Objects;
import org.springframework.stereotype.Component;
import pl.asysta.assignment.Assignments;
import pl.asysta.assignment.EndAssignment;
import pl.asysta.assignment.EndReason;
import pl.asysta.cases.Assistance;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.CloseCase;
import pl.asysta.cases.ClosureReason;
import pl.asysta.monitoring.Monitorings;
import pl.asysta.staff.Viewer;
import pl.asysta.visits.AgreedVisits;

/** What follows from an approved end of the work, in the same transaction. */
@Component
class EndOfWork {
    private final Assignments assignments;
    private final Assistance assistance;
    private final Monitorings monitorings;
    private final AgreedVisits visits;

    EndOfWork(Assignments assignments, Assistance assistance, Monitorings monitorings, AgreedVisits visits) {
        this.assignments = assignments;
        this.assistance = assistance;
        this.monitorings = monitorings;
        this.visits = visits;
    }

    void follow(CaseView family, ClosingText text, Viewer by) {
        var lastDay = Objects.requireNonNull(text.lastDay());
        var reason = Objects.requireNonNull(text.reason());
        var words = Objects.requireNonNull(text.words());
        var aftercare = text.aftercare();
        assignments.end(new EndAssignment(family.id(), lastDay, endOfAssignment(reason), words), by);
        assistance.endWork(
                new CloseCase(family.id(), reason, words, null),
                lastDay,
                aftercare.isPlanned() ? aftercare.monitor() : null,
                by);
        if (aftercare.isPlanned()) {
            monitorings.begin(family, lastDay, by);
        }
        visits.callOff(family.id());
    }

    private static EndReason endOfAssignment(ClosureReason reason) {
        return switch (reason) {
            case GOAL_REACHED -> EndReason.GOAL_REACHED;
            case MOVED_AWAY -> EndReason.MOVED_AWAY;
            case NO_COOPERATION -> EndReason.NO_COOPERATION;
            case SERVICE_NOT_POSSIBLE -> EndReason.SERVICE_NOT_POSSIBLE;
            case COURT_DECISION -> EndReason.COURT_DECISION;
            case FAMILY_WISH -> EndReason.FAMILY_WISH;
            case CHILD_PLACED -> EndReason.CHILD_PLACED;
            case ADULTHOOD -> EndReason.ADULTHOOD;
            case DEATH -> EndReason.DEATH;
            case OTHER, REFERRAL_NOT_JUSTIFIED, ASSISTANT_NOT_NEEDED -> EndReason.OTHER;
        };
    }
}
