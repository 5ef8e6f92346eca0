package pl.asysta.visits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.VisitTime;
import pl.asysta.staff.WorkerId;

/**
 * The visits that are agreed. None is ever changed: another one is agreed in its place, or it is over. Whoever calls has
 * looked whether the family is hers to write in.
 */
@Service
public class AgreedVisits {
    private final JdbcClient jdbc;
    private final Clock clock;

    AgreedVisits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The visit of this kind that is agreed now. */
    @Transactional(readOnly = true)
    public Optional<AgreedVisit> next(CaseId family, VisitKind kind) {
        return jdbc.sql("""
                        select planned_on, planned_at, place, assistant_id, social_worker_id, recorded_by, recorded_at
                          from agreed_visit
                         where case_id = ? and kind = ? and ended_at is null""")
                .params(family.id(), kind.name())
                .query((row, n) -> visit(row))
                .optional();
    }

    /**
     * Agrees a visit in place of the one agreed before; answers with its id.
     *
     * @throws pl.asysta.kernel.RuleViolation if its time has passed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID agree(AgreeVisit command, WorkerId by) {
        new VisitTime(command.day(), command.hour()).refuseUnlessToCome(clock);
        end(command.family(), command.kind());
        var id = UUID.randomUUID();
        var socialWorker = command.socialWorker();
        jdbc.sql("""
                        insert into agreed_visit (id, case_id, kind, planned_on, planned_at, place, assistant_id,
                                                  social_worker_id, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        id,
                        command.family().id(),
                        command.kind().name(),
                        command.day(),
                        command.hour(),
                        command.place().name(),
                        command.assistant().id(),
                        socialWorker == null ? null : socialWorker.id(),
                        by.id(),
                        OffsetDateTime.now(clock)))
                .update();
        return id;
    }

    /** The visit of this kind that was agreed is over: held, missed, or called off. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(CaseId family, VisitKind kind) {
        jdbc.sql("update agreed_visit set ended_at = ? where case_id = ? and kind = ? and ended_at is null")
                .params(OffsetDateTime.now(clock), family.id(), kind.name())
                .update();
    }

    private static AgreedVisit visit(ResultSet row) throws SQLException {
        return new AgreedVisit(
                row.getObject("planned_on", LocalDate.class),
                row.getObject("planned_at", LocalTime.class),
                VisitPlace.valueOf(row.getString("place")),
                new WorkerId(row.getObject("assistant_id", UUID.class)),
                worker(row.getObject("social_worker_id", UUID.class)),
                new WorkerId(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable WorkerId worker(@Nullable UUID id) {
        return id == null ? null : new WorkerId(id);
    }
}
