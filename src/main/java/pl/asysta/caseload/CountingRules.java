package pl.asysta.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;
import pl.asysta.statute.LegalBasis;

/**
 * How the centre reads art. 15(4) for families "Za życiem": they count unless it decided otherwise, from a day on and
 * with a reason. All other families count by law, and PostgreSQL takes no other setting.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
public class CountingRules {
    private final JdbcClient jdbc;
    private final Clock clock;

    CountingRules(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every decision on it, the latest first. */
    @Transactional(readOnly = true)
    public List<Counting> history() {
        return jdbc.sql("""
                        select b.valid_from, b.counts, b.reason, w.first_name || ' ' || w.last_name as set_by, b.set_at
                          from basis_counting b join worker w on w.id = b.set_by
                         where b.basis = ? order by b.valid_from desc, b.set_at desc""")
                .param(LegalBasis.FOR_LIFE.name())
                .query((row, n) -> counting(row))
                .list();
    }

    /** Whether they count on this day. */
    @Transactional(readOnly = true)
    public boolean forLifeCounts(LocalDate day) {
        return history().stream()
                .filter(counting -> !counting.from().isAfter(day))
                .findFirst()
                .map(Counting::counts)
                .orElse(true);
    }

    /** Decides that they count, or do not, from today or a later day. */
    public void decide(LocalDate from, boolean counts, String reason, Viewer by) {
        if (from.isBefore(LocalDate.now(clock))) {
            throw RuleViolation.at("from", "caseload.counting.past");
        }
        boolean said = history().stream()
                .filter(counting -> counting.from().equals(from))
                .findFirst()
                .filter(counting ->
                        counting.counts() == counts && counting.reason().equals(reason))
                .isPresent();
        if (said) {
            return;
        }
        jdbc.sql("insert into basis_counting (id, basis, valid_from, counts, reason, set_by, set_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        LegalBasis.FOR_LIFE.name(),
                        from,
                        counts,
                        reason,
                        by.worker().id(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    private static Counting counting(ResultSet row) throws SQLException {
        return new Counting(
                row.getObject("valid_from", LocalDate.class),
                row.getBoolean("counts"),
                row.getString("reason"),
                row.getString("set_by"),
                row.getObject("set_at", OffsetDateTime.class).toInstant());
    }
}
