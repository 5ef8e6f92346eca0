package pl.asysta.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.DriftPractice;

/** How often families are to be visited, and how often they were. */
@Service
@Transactional
public class VisitFrequencies {
    private final Cases cases;
    private final JdbcClient jdbc;
    private final Clock clock;

    VisitFrequencies(Cases cases, JdbcClient jdbc, Clock clock) {
        this.cases = cases;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How often a family was visited against what is planned.
     *
     * @param perMonth planned, or null where nobody has set it
     * @param done meetings of the last thirty days
     */
    public record Frequency(
            CaseId family, String label, @Nullable Integer perMonth, int done) {
        /** Whether the family was visited less often than planned. */
        public boolean isBehind() {
            return perMonth != null && done < perMonth;
        }
    }

    /** Sets how many visits a month are planned, by the family's assistant or whoever leads her. */
    @PreAuthorize("hasAnyRole('FAMILY_ASSISTANT', 'COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void set(CaseId id, int perMonth, Viewer by) {
        CaseView family = cases.toWriteIn(id, by);
        if (!family.isWorkedWithBy(by) && !by.role().leadsAssistants()) {
            throw new RuleViolation("card.not-your-family");
        }
        jdbc.sql("""
                        insert into visit_frequency (case_id, per_month, set_by, set_at) values (?, ?, ?, ?)
                        on conflict (case_id) do update
                           set per_month = excluded.per_month, set_by = excluded.set_by, set_at = excluded.set_at""")
                .params(id.id(), perMonth, by.worker().id(), OffsetDateTime.now(clock))
                .update();
    }

    /** How many visits a month are planned for this family, or nothing where nobody has set it. */
    @Transactional(readOnly = true)
    public Optional<Integer> perMonth(CaseId family) {
        return jdbc.sql("select per_month from visit_frequency where case_id = ?")
                .param(family.id())
                .query(Integer.class)
                .optional();
    }

    /** Every family of these assistants, by name. */
    @Transactional(readOnly = true)
    public List<Frequency> of(Collection<WorkerId> assistants) {
        return jdbc.sql("""
                        select c.id, c.label, f.per_month,
                               (select count(*) from work_card_entry e
                                 where e.case_id = c.id and e.held_on > :since and e.kind in %s) as done
                          from family_case c left join visit_frequency f on f.case_id = c.id
                         where c.assistant_id = any(:assistants) and c.stage <> 'CLOSED'
                         order by c.label, c.id""".formatted(VisitKind.FACE_TO_FACE_NAMES))
                .param("assistants", assistants.stream().map(WorkerId::id).toArray(UUID[]::new))
                .param("since", LocalDate.now(clock).minusDays(DriftPractice.MONTH))
                .query((row, n) -> new Frequency(
                        new CaseId(row.getObject("id", UUID.class)),
                        row.getString("label"),
                        row.getObject("per_month", Integer.class),
                        row.getInt("done")))
                .list();
    }
}
