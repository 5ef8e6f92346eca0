package pl.asysta.visits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;

/** The work card of each family, to be read; whoever asks has looked first whether the family is hers to see. */
@Service
@Transactional(readOnly = true)
public class WorkCards {
    private final JdbcClient jdbc;

    WorkCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest entries, newest first, and how many there are of all. */
    public Latest latest(CaseId family, int limit) {
        var all = new AtomicInteger();
        var visits = jdbc.sql("""
                        select kind, assistant_id, held_on, started_at, minutes, note, recorded_at, count(*) over () as everything
                          from work_card_entry
                         where case_id = :family
                         order by held_on desc, recorded_at desc
                         limit :limit""")
                .param("family", family.id())
                .param("limit", limit)
                .query((row, n) -> {
                    all.setPlain(row.getInt("everything"));
                    return visit(row);
                })
                .list();
        return new Latest(visits, all.getPlain());
    }

    /**
     * The latest entries of a work card.
     *
     * @param visits newest first
     * @param all how many entries it has
     */
    public record Latest(List<VisitView> visits, int all) {}

    private static VisitView visit(ResultSet row) throws SQLException {
        return new VisitView(
                VisitKind.valueOf(row.getString("kind")),
                new WorkerId(row.getObject("assistant_id", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                row.getObject("started_at", LocalTime.class),
                row.getObject("minutes", Integer.class),
                row.getString("note"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
