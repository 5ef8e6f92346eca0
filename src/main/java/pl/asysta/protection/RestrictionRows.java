package pl.asysta.protection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;

/** The tables of restrictions. */
@Component
class RestrictionRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    RestrictionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<RestrictionView> of(CaseId family) {
        return jdbc.sql("""
                        select r.reason, r.set_at, s.first_name || ' ' || s.last_name as set_by, r.lifted_reason, r.lifted_at,
                               l.first_name || ' ' || l.last_name as lifted_by,
                               array(select w.id::text || ' ' || w.first_name || ' ' || w.last_name
                                       from restriction_reader n join worker w on w.id = n.worker_id
                                      where n.restriction_id = r.id order by w.last_name, w.first_name) as readers
                          from family_restriction r
                          join worker s on s.id = r.set_by
                          left join worker l on l.id = r.lifted_by
                         where r.case_id = ? order by r.set_at desc""").param(family.id()).query((row, n) -> view(row)).list();
    }

    void add(RestrictFamily restriction, WorkerId by) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into family_restriction (id, case_id, reason, set_by, set_at) values (?, ?, ?, ?, ?)")
                .params(id, restriction.family().id(), restriction.reason(), by.id(), OffsetDateTime.now(clock))
                .update();
        restriction
                .readers()
                .forEach(reader -> jdbc.sql("insert into restriction_reader values (?, ?)")
                        .params(id, reader.id())
                        .update());
    }

    /** Whether there was one to lift. */
    boolean lift(CaseId family, String reason, WorkerId by) {
        return jdbc.sql("""
                        update family_restriction set lifted_reason = ?, lifted_by = ?, lifted_at = ?
                         where case_id = ? and lifted_at is null""")
                        .params(reason, by.id(), OffsetDateTime.now(clock), family.id())
                        .update()
                > 0;
    }

    private static RestrictionView view(ResultSet row) throws SQLException {
        var readers = new ArrayList<RestrictionView.Reader>();
        for (var reader : (String[]) row.getArray("readers").getArray()) {
            int space = reader.indexOf(' ');
            readers.add(new RestrictionView.Reader(
                    new WorkerId(UUID.fromString(reader.substring(0, space))), reader.substring(space + 1)));
        }
        var liftedAt = row.getObject("lifted_at", OffsetDateTime.class);
        return new RestrictionView(
                row.getString("reason"),
                row.getString("set_by"),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                List.copyOf(readers),
                liftedAt == null
                        ? null
                        : new RestrictionView.Lifting(
                                row.getString("lifted_reason"), row.getString("lifted_by"), liftedAt.toInstant()));
    }
}
