package pl.asysta.obstacle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Viewer;

/** Reports that the work with a family cannot be done; one at a time waits for the director. */
@Service
@Transactional
public class Obstacles {
    private final Cases cases;
    private final ObstacleOutcome outcome;
    private final OnceOnly onceOnly;
    private final ObstacleRows rows;
    private final Clock clock;

    Obstacles(Cases cases, ObstacleOutcome outcome, OnceOnly onceOnly, ObstacleRows rows, Clock clock) {
        this.cases = cases;
        this.outcome = outcome;
        this.onceOnly = onceOnly;
        this.rows = rows;
        this.clock = clock;
    }

    /** Those of a family that the caller has already been allowed to see, the latest first; fifty at most. */
    @Transactional(readOnly = true)
    public List<ObstacleView> of(CaseId family) {
        return rows.of(family);
    }

    /** Those that wait for a decision, the oldest first; twenty at most. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public List<WaitingObstacle> waiting() {
        return rows.waiting();
    }

    /**
     * Reports it to the director.
     *
     * @throws RuleViolation if no assistant works with the family, or a report waits already
     */
    @PreAuthorize("hasAnyRole('FAMILY_ASSISTANT', 'SOCIAL_WORKER')")
    public void report(ReportObstacle command, Viewer by) {
        var family = cases.toWriteIn(command.family(), by);
        onceOnly.carryOut(command.token(), command, () -> {
            if (!family.stage().hasAssistant()) {
                throw new RuleViolation("obstacle.no-assistant");
            }
            if (open(command.family()).isPresent()) {
                throw new RuleViolation("obstacle.waits-already");
            }
            outcome.reported(command.family(), by);
            return rows.add(command, by.worker());
        });
    }

    /**
     * Decides it, and does what follows at once. The same decision twice is no mistake.
     *
     * @throws RuleViolation if somebody decided otherwise meanwhile, or the decision is not open on this family's way
     */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void decide(DecideObstacle command, Viewer by) {
        if (isDecided(command, by)) {
            return;
        }
        var family = cases.toWriteIn(command.family(), by);
        if (isDecided(command, by)) {
            return; // while we waited
        }
        var until = command.until();
        if (until != null && !until.isAfter(LocalDate.now(clock))) {
            throw RuleViolation.at("until", "obstacle.until-past");
        }
        if (until != null && until.isAfter(LocalDate.now(clock).plusYears(1))) {
            throw RuleViolation.at("until", "obstacle.until-too-far");
        }
        rows.decide(command, by.worker());
        outcome.follow(family, command, by);
    }

    /** Whether this very decision has been made; another one refuses it. */
    private boolean isDecided(DecideObstacle command, Viewer by) {
        var obstacle = reported(command);
        boolean same = obstacle.decision() == command.decision()
                && command.words().equals(obstacle.words())
                && by.worker().equals(obstacle.decidedBy());
        if (!obstacle.isOpen() && !same) {
            throw new RuleViolation("obstacle.decided-already");
        }
        return same;
    }

    private ObstacleView reported(DecideObstacle command) {
        return of(command.family()).stream()
                .filter(one -> one.id().equals(command.obstacle()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("obstacle.decided-already"));
    }

    private Optional<ObstacleView> open(CaseId family) {
        return of(family).stream().filter(ObstacleView::isOpen).findFirst();
    }
}
