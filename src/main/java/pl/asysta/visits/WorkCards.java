package pl.asysta.visits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
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

    /** The latest entries, newest first. */
    public List<VisitView> latest(CaseId family, int limit) {
        return jdbc.sql("""
                        select kind, assistant_id, held_on, started_at, minutes, note, recorded_at
                          from work_card_entry
                         where case_id = :family
                         order by held_on desc, recorded_at desc
                         limit :limit""")
                .param("family", family.id())
                .param("limit", limit)
                .query((row, n) -> visit(row))
                .list();
    }

    /** How many entries there are. */
    public int count(CaseId family) {
        return jdbc.sql("select count(*) from work_card_entry where case_id = :family")
                .param("family", family.id())
                .query(Integer.class)
                .single();
    }

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
