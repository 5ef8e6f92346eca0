package pl.asysta.obstacle;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import pl.asysta.cases.Assistance;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.court.CourtNotices;
import pl.asysta.court.NoticeCause;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;

/** What follows from a decision, in the same transaction. */
@Component
class ObstacleOutcome {
    private final Assistance assistance;
    private final CourtNotices notices;
    private final Clock clock;

    ObstacleOutcome(Assistance assistance, CourtNotices notices, Clock clock) {
        this.assistance = assistance;
        this.notices = notices;
        this.clock = clock;
    }

    void reported(CaseId family, Viewer by) {
        assistance.obstacleReported(family, by);
    }

    void follow(CaseView family, DecideObstacle command, Viewer by) {
        assistance.obstacleDecided(family.id(), by);
        if (command.decision() == ObstacleDecision.NOTIFY_COURT) {
            notify(family, by);
        }
    }

    private void notify(CaseView family, Viewer by) {
        if (!family.pathway().isObligedByCourt()) {
            throw RuleViolation.at("decision", "obstacle.no-court");
        }
        notices.owe(family.id(), NoticeCause.NO_COOPERATION, LocalDate.now(clock), by);
    }
}
