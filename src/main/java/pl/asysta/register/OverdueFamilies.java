package pl.asysta.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.Viewer;
import pl.asysta.statute.Deadline;
import pl.asysta.statute.StartEvent;
import pl.asysta.statute.StatutoryRules;

/** Families whose plan or assessment is late while nobody who leads the centre has said that she knows. */
@Service
@Transactional(readOnly = true)
public class OverdueFamilies {
    /** So many of one clock stand on a desk. */
    private static final int ON_A_DESK = 50;

    /** The paper that set a clock going, and who filed it; an assessment of the day on which the work began is the later one. */
    private static final String STARTED = """
             left join lateral (
                  select f.kind, w.first_name || ' ' || w.last_name as author
                    from case_paper f join worker w on w.id = f.recorded_by
                   where f.case_id = c.id and f.spell = c.spell and f.dated_on = o.started_on
                     and (f.kind = 'COOPERATION_START' or f.kind = 'ASSESSMENT' and o.clock = 'ASSESSMENT')
                   order by f.kind, f.recorded_at desc limit 1) p on true""";

    private final JdbcClient jdbc;
    private final StatutoryRules rules;
    private final Clock clock;

    OverdueFamilies(JdbcClient jdbc, StatutoryRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    /** Those that the viewer may see, in one statement; of each clock the longest overdue first. */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public List<OverdueFamily> unseen(Viewer viewer) {
        var today = LocalDate.now(clock);
        var seen = Conditions.visibleTo(viewer);
        var overdue = Stream.of(OverdueClock.values())
                .map(one -> "("
                        + one.unseen(rules.startsEndedBefore(today, one.clock().rule())) + " and " + seen.sql()
                        + " order by started_on, e.case_id limit " + ON_A_DESK + ")")
                .collect(Collectors.joining(" union all "));
        return jdbc.sql("select o.*, c.label, a.first_name || ' ' || a.last_name as assistant,"
                        + " p.kind as started_by_paper, p.author as entered_by from (" + overdue
                        + ") o join family_case c on c.id = o.case_id left join worker a on a.id = c.assistant_id"
                        + "\n" + STARTED
                        + " order by o.started_on, c.label")
                .params(seen.values())
                .query((row, n) -> overdue(row))
                .list();
    }

    private OverdueFamily overdue(ResultSet row) throws SQLException {
        var overdue = OverdueClock.valueOf(row.getString("clock"));
        return new OverdueFamily(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("label"),
                row.getString("assistant"),
                deadline(overdue, row),
                overdue.paper());
    }

    private Deadline deadline(OverdueClock overdue, ResultSet row) throws SQLException {
        boolean assessed = "ASSESSMENT".equals(row.getString("started_by_paper"));
        var start = new StartEvent(
                assessed ? StartEvent.Kind.SITUATION_ASSESSED : StartEvent.Kind.COOPERATION_STARTED,
                row.getObject("started_on", LocalDate.class),
                Objects.toString(row.getString("entered_by"), ""));
        return overdue == OverdueClock.WORK_PLAN ? rules.workPlan(start) : rules.assessment(start);
    }
}
