package pl.asysta.personnel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.Deadline;
import pl.asysta.statute.StartEvent;
import pl.asysta.statute.StatutoryRules;

/** The papers of workers with an open account that end within sixty days or have ended, each with its last day. */
@Service
@Transactional(readOnly = true)
public class EndingPapers {
    /** The centre's practice: time enough for a new certificate. */
    private static final int NOTICE_DAYS = 60;

    private static final String AUTHORISATION = "AUTHORISATION";

    private final JdbcClient jdbc;
    private final StatutoryRules rules;
    private final Clock clock;

    EndingPapers(JdbcClient jdbc, StatutoryRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    /** Everybody's for those who read personnel files, her own for every other viewer; the earliest end first. */
    public List<Expiry> seenBy(Viewer viewer) {
        return of(viewer.role().readsPersonnelFiles() ? null : viewer.worker().id());
    }

    /** Those of all workers. */
    List<Expiry> ofEverybody() {
        return of(null);
    }

    private List<Expiry> of(@Nullable UUID worker) {
        return jdbc.sql("""
                        select w.id, w.first_name || ' ' || w.last_name as name, w.role, paper.kind, paper.number, paper.since,
                               paper.due, e.first_name || ' ' || e.last_name as entered_by
                          from (select distinct on (worker_id, kind) *
                                  from (select c.worker_id, kind, number, issued_on as since, expires_on as due,
                                               q.saved_by as entered_by
                                          from qualification_certificate c join qualification q on q.worker_id = c.worker_id
                                        union all
                                        select worker_id, 'AUTHORISATION', number, valid_from, valid_until, recorded_by
                                          from data_authorisation) p
                                 order by worker_id, kind, coalesce(due, 'infinity') desc) paper
                          join worker w on w.id = paper.worker_id
                          join worker e on e.id = paper.entered_by
                         where w.enabled and paper.due <= :until and (cast(:worker as uuid) is null or w.id = :worker)
                         order by paper.due, w.last_name, w.first_name""")
                .param("until", LocalDate.now(clock).plusDays(NOTICE_DAYS))
                .param("worker", worker)
                .query((row, i) -> expiry(row))
                .list();
    }

    private Expiry expiry(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return new Expiry(
                new WorkerId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                kind,
                row.getString("number"),
                deadline(kind, row));
    }

    private Deadline deadline(String kind, ResultSet row) throws SQLException {
        var issued = new StartEvent(
                StartEvent.Kind.PAPER_ISSUED, row.getObject("since", LocalDate.class), row.getString("entered_by"));
        var until = row.getObject("due", LocalDate.class);
        return AUTHORISATION.equals(kind) ? rules.authorisationEnd(issued, until) : rules.certificateEnd(issued, until);
    }
}
