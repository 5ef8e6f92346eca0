package pl.asysta.obstacle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/** Reports that the work with a family cannot be done; one at a time waits for the director. */
@Service
@Transactional
public class Obstacles {
    private final Cases cases;
    private final ObstacleOutcome outcome;
    private final OnceOnly onceOnly;
    private final JdbcClient jdbc;
    private final Clock clock;

    Obstacles(Cases cases, ObstacleOutcome outcome, OnceOnly onceOnly, JdbcClient jdbc, Clock clock) {
        this.cases = cases;
        this.outcome = outcome;
        this.onceOnly = onceOnly;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of a family that the caller has already been allowed to see, the latest first; fifty at most. */
    @Transactional(readOnly = true)
    public List<ObstacleView> of(CaseId family) {
        return jdbc.sql("select * from service_obstacle where case_id = ? order by reported_at desc limit 50")
                .param(family.id())
                .query((row, n) -> view(row))
                .list();
    }

    /** The families with a report that waits for a decision, the oldest first; twenty at most. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public List<WaitingObstacle> waiting() {
        return jdbc.sql("""
                        select c.id, c.label, o.cause, o.reported_at
                          from service_obstacle o join family_case c on c.id = o.case_id
                         where o.decision is null order by o.reported_at limit 20""")
                .query((row, n) -> new WaitingObstacle(
                        new CaseId(row.getObject("id", UUID.class)),
                        row.getString("label"),
                        ObstacleCause.valueOf(row.getString("cause")),
                        instant(row, "reported_at")))
                .list();
    }

    /** A family whose work cannot be done, in the director's list. */
    public record WaitingObstacle(
            CaseId family,
            String label,
            ObstacleCause cause,
            @Nullable Instant reportedAt) {}

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
            var id = UUID.randomUUID();
            jdbc.sql("""
                            insert into service_obstacle (id, case_id, cause, tried, reported_by, reported_at)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            id,
                            command.family().id(),
                            command.cause().name(),
                            command.tried(),
                            by.worker().id(),
                            OffsetDateTime.now(clock))
                    .update();
            return id;
        });
    }

    /**
     * Decides it, and does what follows at once. The same decision twice is no mistake.
     *
     * @throws RuleViolation if somebody decided otherwise meanwhile, or the decision is not open on this family's way
     */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void decide(DecideObstacle command, Viewer by) {
        var family = cases.toWriteIn(command.family(), by);
        var obstacle = of(command.family()).stream()
                .filter(one -> one.id().equals(command.obstacle()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("obstacle.decided-already"));
        if (!obstacle.isOpen()) {
            refuseUnlessSame(obstacle, command, by);
            return;
        }
        var until = command.until();
        if (until != null && !until.isAfter(LocalDate.now(clock))) {
            throw RuleViolation.at("until", "obstacle.until-past");
        }
        if (until != null && until.isAfter(LocalDate.now(clock).plusYears(1))) {
            throw RuleViolation.at("until", "obstacle.until-too-far");
        }
        jdbc.sql("""
                        update service_obstacle set decision = ?, words = ?, until_on = ?, decided_by = ?, decided_at = ?
                         where id = ?""")
                .param(command.decision().name())
                .param(command.words())
                .param(until)
                .param(by.worker().id())
                .param(OffsetDateTime.now(clock))
                .param(command.obstacle())
                .update();
        outcome.follow(family, obstacle, command, by);
    }

    private static void refuseUnlessSame(ObstacleView decided, DecideObstacle command, Viewer by) {
        boolean same = decided.decision() == command.decision()
                && command.words().equals(decided.words())
                && by.worker().equals(decided.decidedBy());
        if (!same) {
            throw new RuleViolation("obstacle.decided-already");
        }
    }

    private Optional<ObstacleView> open(CaseId family) {
        return of(family).stream().filter(ObstacleView::isOpen).findFirst();
    }

    private static ObstacleView view(ResultSet row) throws SQLException {
        var decision = row.getString("decision");
        var decidedBy = row.getObject("decided_by", UUID.class);
        return new ObstacleView(
                row.getObject("id", UUID.class),
                ObstacleCause.valueOf(row.getString("cause")),
                row.getString("tried"),
                new WorkerId(row.getObject("reported_by", UUID.class)),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                decision == null ? null : ObstacleDecision.valueOf(decision),
                row.getString("words"),
                row.getObject("until_on", LocalDate.class),
                decidedBy == null ? null : new WorkerId(decidedBy),
                instant(row, "decided_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
