package pl.asysta.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.LegalBasis;

/** The families of a caseload one by one, for those who lead the assistants. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR', 'COORDINATOR')")
public class CaseloadFamilies {
    private static final String ROWS = """
            select c.id, c.label, c.number, w.first_name || ' ' || w.last_name as assistant, a.basis,
                   basis_counts(a.basis, :today) as counts, coalesce(d.weight, 1) as weight, a.started_on, a.planned_end,
                   a.follows is not null and a.accepted_at is null as awaits,
                   coalesce(w.suspended_since <= :today, false) as suspended
              from assignment a
              join family_case c on c.id = a.case_id
              join worker w on w.id = a.assistant_id
              left join lateral (select weight from family_difficulty where case_id = a.case_id
                                  order by set_at desc limit 1) d on true
             where a.ended_on is null and\s""";

    private static final String CHANGE_DECIDED = """
            exists (select from service_obstacle o
                     where o.case_id = c.id and o.decision = 'CHANGE_ASSISTANT' and o.decided_at > a.assigned_at)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseloadFamilies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of one assistant, the planned ends first. */
    public List<FamilyInCaseload> of(WorkerId assistant) {
        return jdbc.sql(ROWS + "a.assistant_id = :assistant order by a.planned_end nulls last, c.label")
                .param("today", LocalDate.now(clock))
                .param("assistant", assistant.id())
                .query((row, n) -> family(row))
                .list();
    }

    /** Of assistants who are suspended (art. 13), and those for whom the director decided so: somebody else must work with them. */
    public List<FamilyInCaseload> toReassign() {
        return jdbc.sql(ROWS + "(w.suspended_since <= :today or " + CHANGE_DECIDED
                        + ") order by w.last_name, c.label limit 200")
                .param("today", LocalDate.now(clock))
                .query((row, n) -> family(row))
                .list();
    }

    private static FamilyInCaseload family(ResultSet row) throws SQLException {
        return new FamilyInCaseload(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("label"),
                row.getString("number"),
                row.getString("assistant"),
                LegalBasis.valueOf(row.getString("basis")),
                row.getBoolean("counts"),
                row.getInt("weight"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("planned_end", LocalDate.class),
                row.getBoolean("awaits"),
                row.getBoolean("suspended"));
    }
}
