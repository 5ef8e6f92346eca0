package pl.asysta.protection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;

/** The table of openings in an emergency. */
@Component
class EmergencyRows {
    private static final String SELECT = """
            select o.*, c.label, w.first_name || ' ' || w.last_name as worker, a.first_name || ' ' || a.last_name as acknowledger
              from emergency_opening o
              join worker w on w.id = o.opened_by
              left join worker a on a.id = o.acknowledged_by
              left join family_case c on c.id = o.case_id""";

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    EmergencyRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that wait to be acknowledged, then the others, the latest first. */
    List<EmergencyView> all() {
        return jdbc.sql(SELECT + " order by o.acknowledged_at is not null, o.opened_at desc limit " + MOST)
                .query((row, n) -> view(row))
                .list();
    }

    List<EmergencyView> of(CaseId family) {
        return jdbc.sql(SELECT + " where o.case_id = ? order by o.opened_at desc limit " + MOST)
                .param(family.id())
                .query((row, n) -> view(row))
                .list();
    }

    Optional<String> reason(CaseId family, WorkerId openedBy) {
        return jdbc.sql("""
                        select reason from emergency_opening
                         where case_id = ? and opened_by = ?
                         order by opened_at desc
                         limit 1""")
                .params(family.id(), openedBy.id())
                .query(String.class)
                .optional();
    }

    int toAcknowledge() {
        return jdbc.sql("select count(*) from emergency_opening where acknowledged_at is null")
                .query(Integer.class)
                .single();
    }

    /** The family of this number; a restricted one is not among them. */
    Optional<CaseId> numbered(String number) {
        return jdbc.sql("select id from family_case where number = ? and not restricted")
                .param(number)
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    int fruitlessSince(WorkerId by, Instant moment) {
        return jdbc.sql(
                        "select count(*) from emergency_opening where opened_by = ? and opened_at > ? and case_id is null")
                .params(by.id(), moment.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void add(OpenInEmergency command, @Nullable CaseId family, @Nullable Instant closesAt, WorkerId by) {
        jdbc.sql("""
                        insert into emergency_opening (id, typed_number, case_id, reason, opened_by, opened_at, closes_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(UUID.randomUUID())
                .param(command.number())
                .param(family == null ? null : family.id())
                .param(command.reason())
                .param(by.id())
                .param(OffsetDateTime.now(clock))
                .param(closesAt == null ? null : closesAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether there is such an opening; one that is acknowledged stays as it is. */
    boolean acknowledge(UUID id, WorkerId by) {
        jdbc.sql("""
                        update emergency_opening set acknowledged_by = ?, acknowledged_at = ?
                         where id = ? and acknowledged_at is null and opened_by <> ?""").params(by.id(), OffsetDateTime.now(clock), id, by.id()).update();
        return jdbc.sql("select exists (select from emergency_opening where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private static EmergencyView view(ResultSet row) throws SQLException {
        var family = row.getObject("case_id", UUID.class);
        return new EmergencyView(
                row.getObject("id", UUID.class),
                row.getString("typed_number"),
                family == null ? null : new CaseId(family),
                row.getString("label"),
                row.getString("reason"),
                row.getString("worker"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                moment(row, "closes_at"),
                row.getString("acknowledger"),
                moment(row, "acknowledged_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
