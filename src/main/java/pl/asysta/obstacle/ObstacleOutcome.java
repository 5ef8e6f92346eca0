package pl.asysta.obstacle;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import pl.asysta.assignment.Assignments;
import pl.asysta.assignment.EndAssignment;
import pl.asysta.assignment.EndReason;
import pl.asysta.cases.Assistance;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.CloseCase;
import pl.asysta.cases.ClosureReason;
import pl.asysta.court.CourtNotices;
import pl.asysta.court.NoticeCause;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;

/** What follows from a decision, in the same transaction. */
@Component
class ObstacleOutcome {
    private final Assistance assistance;
    private final Assignments assignments;
    private final CourtNotices notices;
    private final Clock clock;

    ObstacleOutcome(Assistance assistance, Assignments assignments, CourtNotices notices, Clock clock) {
        this.assistance = assistance;
        this.assignments = assignments;
        this.notices = notices;
        this.clock = clock;
    }

    /** What the decision will change is held in the order that everybody keeps: the caseload before its family. */
    void hold(DecideObstacle command, Viewer by) {
        if (command.decision() == ObstacleDecision.CLOSE) {
            assignments.hold(command.family(), by);
        }
    }

    void reported(CaseId family, Viewer by) {
        assistance.obstacleReported(family, by);
    }

    void follow(CaseView family, ObstacleView obstacle, DecideObstacle command, Viewer by) {
        assistance.obstacleDecided(family.id(), by);
        switch (command.decision()) {
            case GO_ON, CHANGE_ASSISTANT, SUSPEND -> {}
            case NOTIFY_COURT -> notify(family, by);
            case CLOSE -> close(family, obstacle, command, by);
        }
    }

    private void notify(CaseView family, Viewer by) {
        if (!family.pathway().isObligedByCourt()) {
            throw RuleViolation.at("decision", "obstacle.no-court");
        }
        notices.owe(family.id(), NoticeCause.NO_COOPERATION, LocalDate.now(clock), by);
    }

    /** The court's obligation stands until it is told that the family does not cooperate (C16). */
    private void close(CaseView family, ObstacleView obstacle, DecideObstacle command, Viewer by) {
        var told = notices.of(family.id());
        boolean owed = told.isEmpty() || told.stream().anyMatch(notice -> notice.sentOn() == null);
        if (family.pathway().isObligedByCourt() && owed) {
            throw RuleViolation.at("decision", "obstacle.court-first");
        }
        boolean unable = obstacle.cause() == ObstacleCause.INABILITY;
        assignments.end(
                new EndAssignment(
                        family.id(),
                        LocalDate.now(clock),
                        unable ? EndReason.SERVICE_NOT_POSSIBLE : EndReason.NO_COOPERATION,
                        command.words()),
                by);
        assistance.endWork(
                new CloseCase(
                        family.id(),
                        unable ? ClosureReason.SERVICE_NOT_POSSIBLE : ClosureReason.NO_COOPERATION,
                        command.words(),
                        null),
                by);
    }
}
