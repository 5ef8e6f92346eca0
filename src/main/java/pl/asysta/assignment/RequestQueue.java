package pl.asysta.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.request.DecisionDeadlines;
import pl.asysta.request.RequestId;
import pl.asysta.request.RequestStatus;
import pl.asysta.risk.RiskBand;

/** The requests that wait for the director, the nearest deadline first, and those decided lately. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
public class RequestQueue {
    /** Nobody counts further. */
    public static final int MOST_COUNTED = 99;

    private static final String ROWS = """
            select r.id, r.number, c.label, r.status, r.filed_on,
                   coalesce(r.resubmitted_on, r.filed_on) as submitted_on, w.first_name || ' ' || w.last_name as filed_by,
                   p.first_name || ' ' || p.last_name as proposed, l.score, l.band, r.decided_on
              from assignment_request r
              join family_case c on c.id = r.case_id
              join worker w on w.id = r.filed_by
              left join worker p on p.id = r.proposed_assistant_id
              left join lateral (select score, band from risk_list
                                  where case_id = r.case_id and completed_on is not null
                                  order by number desc limit 1) l on true
            """;

    private final JdbcClient jdbc;
    private final DecisionDeadlines deadlines;

    RequestQueue(JdbcClient jdbc, DecisionDeadlines deadlines) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
    }

    /** Those that wait for a decision, the nearest deadline first. */
    public List<QueuedRequest> waiting() {
        return rows("where r.status = 'SUBMITTED' order by submitted_on, r.number limit 200").stream()
                .sorted(Comparator.comparing(QueuedRequest::due))
                .toList();
    }

    /** Those that wait, and the one that was decided last: what a desk shows, read at once. */
    public OnDesk onDesk() {
        var rows = rows("""
                where r.status = 'SUBMITTED'
                   or r.id = (select id from assignment_request where status in ('ASSIGNED', 'REFUSED')
                               order by decided_on desc, number desc limit 1)
                order by r.status = 'SUBMITTED', submitted_on, r.number limit 201""");
        return new OnDesk(
                rows.stream()
                        .filter(one -> one.status() == RequestStatus.SUBMITTED)
                        .sorted(Comparator.comparing(QueuedRequest::due))
                        .toList(),
                rows.stream()
                        .filter(one -> one.status() != RequestStatus.SUBMITTED)
                        .findFirst()
                        .orElse(null));
    }

    /** What waits, the nearest deadline first, and what was decided last, if anything. */
    public record OnDesk(
            List<QueuedRequest> waiting, @Nullable QueuedRequest decidedLast) {}

    /** Those that went back to their authors. */
    public List<QueuedRequest> returned() {
        return rows("where r.status = 'RETURNED' order by r.filed_on, r.number limit 200");
    }

    /** The latest twenty that were decided. */
    public List<QueuedRequest> decided() {
        return rows("where r.status in ('ASSIGNED', 'REFUSED') order by r.decided_on desc, r.number desc limit 20");
    }

    /** How many wait for a decision; one more than {@link #MOST_COUNTED} at most. */
    public int waitingCount() {
        return jdbc.sql(
                        "select count(*) from (select from assignment_request where status = 'SUBMITTED' limit ?) waiting")
                .param(MOST_COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    private List<QueuedRequest> rows(String rest) {
        return jdbc.sql(ROWS + rest).query((row, n) -> row(row)).list();
    }

    private QueuedRequest row(ResultSet row) throws SQLException {
        var band = row.getString("band");
        return new QueuedRequest(
                new RequestId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("label"),
                RequestStatus.valueOf(row.getString("status")),
                row.getObject("filed_on", LocalDate.class),
                row.getString("filed_by"),
                row.getString("proposed"),
                row.getObject("score", Integer.class),
                band == null ? null : RiskBand.valueOf(band),
                row.getObject("decided_on", LocalDate.class),
                deadlines.since(row.getObject("submitted_on", LocalDate.class), row.getString("filed_by")));
    }
}
