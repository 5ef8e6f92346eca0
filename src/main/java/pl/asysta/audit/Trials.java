package pl.asysta.audit;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was tried and not let, as the officer reads it week by week. */
@Service
public class Trials {
    /** More than anybody reads on one page. */
    public static final int SHOWN = 200;

    private final JdbcClient jdbc;

    Trials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the week that begins on this Monday, the last first; of pages of a family {@link UnusualReads} tells. */
    @Transactional(readOnly = true)
    public List<Trial> of(LocalDate week) {
        return jdbc.sql("""
                        select case when e.kind = 'TURNED_AWAY' then coalesce(e.subject, e.kind) else e.kind end as what,
                               w.first_name || ' ' || w.last_name as worker, w.role, e.address,
                               case when e.kind = 'REFUSED' then e.route end as page,
                               sum(coalesce(e.row_count, 1)) as times, min(e.at) as first_at, max(e.at) as last_at
                          from audit.entry e
                          left join worker w on w.id = e.worker or e.worker is null and w.login = e.subject
                         where e.at >= cast(:week as date)::timestamp at time zone 'Europe/Warsaw'
                           and e.at < (cast(:week as date) + 7)::timestamp at time zone 'Europe/Warsaw'
                           and (e.kind in ('SIGN_IN_FAILED', 'PROOF_FAILED', 'WAITED', 'TURNED_AWAY')
                                or e.kind = 'REFUSED' and e.family is null)
                         group by what, w.id, e.address, page
                         order by last_at desc
                         limit :shown""")
                .param("week", week)
                .param("shown", SHOWN)
                .query((row, i) -> new Trial(
                        row.getString("what"),
                        row.getString("worker"),
                        row.getString("role"),
                        row.getString("address"),
                        row.getString("page"),
                        row.getInt("times"),
                        LooksAtFamily.instant(row, "first_at"),
                        LooksAtFamily.instant(row, "last_at")))
                .list();
    }
}
