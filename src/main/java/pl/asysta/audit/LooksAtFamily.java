package pl.asysta.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.kernel.NotFound;

/** Who looked at the file of a family. */
@Service
@Transactional(readOnly = true)
public class LooksAtFamily {
    /** More than anybody reads on one page. */
    public static final int SHOWN = 300;

    /** Routes by which a page leaves the screen. */
    static final String TAKEN = "(print|letter|family-page|day-sheet|month-report|/content|\\.csv|\\.ics)";

    private final JdbcClient jdbc;

    LooksAtFamily(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The newest looks at this family.
     *
     * @throws NotFound if there is no such family
     */
    public FamilyInLog of(CaseId family) {
        return jdbc.sql("select left(label, 1) || '.' as initial, number from family_case where id = ?")
                .param(family.id())
                .query((row, i) -> new FamilyInLog(
                        row.getString("initial"), row.getString("number"), looks(family), reveals(family)))
                .optional()
                .orElseThrow(() -> new NotFound("case", family));
    }

    private List<Look> looks(CaseId family) {
        return jdbc.sql("""
                        select w.first_name || ' ' || w.last_name as worker, w.role,
                               (e.at at time zone 'Europe/Warsaw')::date as day, min(e.at) as first_at, max(e.at) as last_at,
                               count(*) as pages, count(*) filter (where e.route ~ :taken) as taken,
                               string_agg(distinct e.reason, '; ') as reason
                          from audit.entry e join worker w on w.id = e.worker
                         where e.family = :family and e.kind = 'READ'
                         group by w.id, day
                         order by last_at desc
                         limit :shown""")
                .param("family", family.id())
                .param("taken", TAKEN)
                .param("shown", SHOWN)
                .query((row, i) -> look(row))
                .list();
    }

    private List<Reveal> reveals(CaseId family) {
        return jdbc.sql("""
                        select w.first_name || ' ' || w.last_name as worker, w.role, s.person_id, s.shown_at,
                               left(p.first_name, 1) || '. ' || left(p.last_name, 1) || '.' as initials
                          from pesel_shown s join worker w on w.id = s.shown_to join person p on p.id = s.person_id
                         where s.case_id = :family
                         order by s.shown_at desc
                         limit :shown""")
                .param("family", family.id())
                .param("shown", SHOWN)
                .query((row, i) -> new Reveal(
                        row.getString("worker"),
                        row.getString("role"),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("initials"),
                        instant(row, "shown_at")))
                .list();
    }

    private static Look look(ResultSet row) throws SQLException {
        return new Look(
                row.getString("worker"),
                row.getString("role"),
                row.getObject("day", LocalDate.class),
                instant(row, "first_at"),
                instant(row, "last_at"),
                row.getInt("pages"),
                row.getInt("taken"),
                row.getString("reason"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
