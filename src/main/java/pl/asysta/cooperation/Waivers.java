package pl.asysta.cooperation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;

/** The director lets an assistant begin without the social worker, for a reason (S1-07, C7). */
@Service
@Transactional
public class Waivers {
    private final Cases cases;
    private final StartsOfWork starts;
    private final JdbcClient jdbc;
    private final Clock clock;

    Waivers(Cases cases, StartsOfWork starts, JdbcClient jdbc, Clock clock) {
        this.cases = cases;
        this.starts = starts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Waives the presence of the social worker; the first reason stands.
     *
     * @throws RuleViolation if there is nothing to waive: no assistant, or the visit is over
     */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void waive(CaseId family, String reason, Viewer by) {
        var start = starts.of(cases.toWriteIn(family, by));
        if (!start.awaitsVisit()) {
            throw new RuleViolation("cooperation.nothing-to-waive");
        }
        jdbc.sql("""
                        insert into joint_visit_waiver (case_id, spell, reason, waived_by, waived_on, recorded_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        family.id(),
                        start.family().spell(),
                        reason,
                        by.worker().id(),
                        LocalDate.now(clock),
                        OffsetDateTime.now(clock))
                .update();
    }
}
