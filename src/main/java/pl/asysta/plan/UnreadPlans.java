package pl.asysta.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.staff.Viewer;

/** Plans that wait for the director to read them. */
@Service
@Transactional(readOnly = true)
public class UnreadPlans {
    /** So many stand on a desk. */
    private static final int ON_A_DESK = 50;

    private final JdbcClient jdbc;
    private final Cases cases;

    UnreadPlans(JdbcClient jdbc, Cases cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    /** The versions that hold and have not been read, the longest agreed first; a version that was changed waits no more. */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public List<UnreadPlan> waiting(Viewer viewer) {
        var waiting = jdbc.sql("""
                        select p.case_id, p.number, p.answered_on, w.first_name || ' ' || w.last_name as recorded_by
                          from work_plan p left join worker w on w.id = p.agreed_by
                         where p.state = 'AGREED' and p.acknowledged_by is null
                           and not exists (select from work_plan later where later.case_id = p.case_id
                                              and later.state = 'AGREED' and later.number > p.number)
                         order by p.answered_on, p.agreed_at, p.id limit ?""")
                .param(ON_A_DESK)
                .query((row, n) -> new Waiting(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getInt("number"),
                        row.getObject("answered_on", LocalDate.class),
                        row.getString("recorded_by")))
                .list();
        var labels = cases.labels(waiting.stream().map(Waiting::family).toList(), viewer);
        return waiting.stream()
                .flatMap(one -> Stream.ofNullable(labels.get(one.family()))
                        .map(label ->
                                new UnreadPlan(one.family(), label, one.number(), one.agreedOn(), one.recordedBy())))
                .toList();
    }

    private record Waiting(
            CaseId family,
            int number,
            LocalDate agreedOn,
            @Nullable String recordedBy) {}
}
