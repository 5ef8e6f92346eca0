package pl.asysta.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.assignment.AssignmentView.End;
import pl.asysta.assignment.AssignmentView.Handover;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.LegalBasis;

/** Who works and worked with which family, as it is on record. */
@Service
@Transactional(readOnly = true)
public class AssignmentHistory {
    private static final String ROWS = """
            select a.*, w.first_name || ' ' || w.last_name as assistant, d.first_name || ' ' || d.last_name as director
              from assignment a
              join worker w on w.id = a.assistant_id
              join worker d on d.id = a.assigned_by
            """;

    private final JdbcClient jdbc;

    AssignmentHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every assignment of a family that the caller has already been allowed to see, the latest first. */
    public List<AssignmentView> of(CaseId family) {
        return jdbc.sql(ROWS + "where a.case_id = ? order by a.started_on desc, a.assigned_at desc")
                .param(family.id())
                .query((row, n) -> view(row))
                .list();
    }

    /** The one that is open, if somebody works with the family. */
    public Optional<AssignmentView> open(CaseId family) {
        return of(family).stream().filter(AssignmentView::isOpen).findFirst();
    }

    private static AssignmentView view(ResultSet row) throws SQLException {
        var goal = row.getString("goal");
        return new AssignmentView(
                new AssignmentId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new WorkerId(row.getObject("assistant_id", UUID.class)),
                row.getString("assistant"),
                row.getString("letter_number"),
                LegalBasis.valueOf(row.getString("basis")),
                goal == null ? null : MainGoal.valueOf(goal),
                row.getObject("started_on", LocalDate.class),
                row.getObject("planned_end", LocalDate.class),
                row.getString("hints"),
                row.getString("director"),
                row.getObject("assigned_at", OffsetDateTime.class).toInstant(),
                handover(row),
                end(row));
    }

    private static @Nullable Handover handover(ResultSet row) throws SQLException {
        return row.getObject("follows") == null
                ? null
                : new Handover(row.getString("handover_note"), instant(row, "accepted_at"));
    }

    private static @Nullable End end(ResultSet row) throws SQLException {
        var on = row.getObject("ended_on", LocalDate.class);
        var reason = row.getString("end_reason");
        return on == null
                ? null
                : new End(on, reason == null ? null : EndReason.valueOf(reason), row.getString("end_words"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
