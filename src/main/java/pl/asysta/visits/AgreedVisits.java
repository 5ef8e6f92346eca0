package pl.asysta.visits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
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
    private static final String PLANNED = """
            select v.id, v.case_id, v.kind, v.planned_on, v.planned_at, v.place, v.assistant_id
              from agreed_visit v""";

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

    /** Every visit that is agreed with the family, also one whose time has passed without an entry; the earliest first. */
    @Transactional(readOnly = true)
    public List<PlannedVisit> open(CaseId family) {
        return jdbc.sql(PLANNED + " where v.case_id = ? and v.ended_at is null order by v.planned_on, v.planned_at")
                .param(family.id())
                .query((row, n) -> planned(row))
                .list();
    }

    /** Agrees a visit beside those that are agreed already; the same time twice is one visit. Answers with its id. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID plan(CaseId family, VisitTime time, VisitKind kind, VisitPlace place, WorkerId assistant) {
        var same = jdbc.sql("""
                        select id from agreed_visit
                         where case_id = ? and ended_at is null and planned_on = ? and planned_at = ?""")
                .params(family.id(), time.day(), time.hour())
                .query(UUID.class)
                .list();
        if (!same.isEmpty()) {
            return same.get(0);
        }
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into agreed_visit (id, case_id, kind, planned_on, planned_at, place, assistant_id,
                                                  recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        family.id(),
                        kind.name(),
                        time.day(),
                        time.hour(),
                        place.name(),
                        assistant.id(),
                        assistant.id(),
                        OffsetDateTime.now(clock))
                .update();
        return id;
    }

    /**
     * A visit that was agreed has been held, did not take place or is called off. Answers whether it was still to be: not
     * one that is over already or of another family, nor the joint first visit, which has pages of its own.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean over(CaseId family, UUID visit) {
        return jdbc.sql("""
                        update agreed_visit set ended_at = ?
                         where id = ? and case_id = ? and ended_at is null and kind <> 'JOINT_FIRST_VISIT'""")
                        .params(OffsetDateTime.now(clock), visit, family.id())
                        .update()
                > 0;
    }

    /** The visit of this kind that was agreed is over: held, missed, or called off. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(CaseId family, VisitKind kind) {
        jdbc.sql("update agreed_visit set ended_at = ? where case_id = ? and kind = ? and ended_at is null")
                .params(OffsetDateTime.now(clock), family.id(), kind.name())
                .update();
    }

    /** Nobody works with the family any more: every visit that was agreed is called off, the joint first one too. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void callOff(CaseId family) {
        jdbc.sql("update agreed_visit set ended_at = ? where case_id = ? and ended_at is null")
                .params(OffsetDateTime.now(clock), family.id())
                .update();
    }

    static PlannedVisit planned(ResultSet row) throws SQLException {
        return new PlannedVisit(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                VisitKind.valueOf(row.getString("kind")),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("planned_at", LocalTime.class),
                VisitPlace.valueOf(row.getString("place")),
                new WorkerId(row.getObject("assistant_id", UUID.class)));
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
