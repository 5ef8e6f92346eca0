package pl.asysta.personnel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.staff.WorkerId;

/** Which papers of the workers end soon. It reminds and blocks nothing; what has ended blocks by itself. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
public class PersonnelDeadlines {
    /** The centre's practice: time enough for a new certificate. */
    private static final int NOTICE_DAYS = 60;

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonnelDeadlines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that end within sixty days or have ended, the earliest first, of workers with an open account. */
    public List<Expiry> soon() {
        return jdbc.sql("""
                        select w.id, w.first_name || ' ' || w.last_name as name, paper.kind, paper.number, paper.due
                          from (select distinct on (worker_id, kind) worker_id, kind, number, due
                                  from (select worker_id, kind, number, expires_on as due from qualification_certificate
                                        union all
                                        select worker_id, 'AUTHORISATION', number, valid_until from data_authorisation) p
                                 order by worker_id, kind, coalesce(due, 'infinity') desc) paper
                          join worker w on w.id = paper.worker_id
                         where w.enabled and paper.due <= :until
                         order by paper.due, w.last_name, w.first_name""")
                .param("until", LocalDate.now(clock).plusDays(NOTICE_DAYS))
                .query((row, i) -> new Expiry(
                        new WorkerId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getString("number"),
                        row.getObject("due", LocalDate.class)))
                .list();
    }
}
