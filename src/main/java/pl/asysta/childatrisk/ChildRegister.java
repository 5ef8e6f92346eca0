package pl.asysta.childatrisk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.kernel.PersonName;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/** The register of children at risk: those of families a viewer may see. */
@Service
@Transactional(readOnly = true)
public class ChildRegister {
    /** So many children stand on one page. */
    public static final int PAGE_SIZE = 50;

    private static final String SEEN = """
            (:all or c.social_worker_id = :me or c.assistant_id = any (cast(:assistants as uuid[]))
             or c.monitor_id = any (cast(:assistants as uuid[]))
             or c.district_id = any (cast(:districts as int[])))""";

    private final JdbcClient jdbc;
    private final NextChecks checks;
    private final Clock clock;

    ChildRegister(JdbcClient jdbc, NextChecks checks, Clock clock) {
        this.jdbc = jdbc;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * One page of the register, in the order in which the children are to be looked after.
     *
     * @param page from 1
     */
    public List<MonitoredChild> page(ChildFilter filter, int page, Viewer viewer) {
        return seenBy(viewer, """
                select m.id, p.first_name, p.last_name, p.birth_date, c.id as case_id, c.label, m.reason,
                       a.first_name || ' ' || a.last_name as assistant, m.last_check_on, m.next_check_on, m.ended_on,
                       (select e.first_name || ' ' || e.last_name from worker e
                         where e.id = coalesce((select x.recorded_by from child_at_risk_entry x where x.monitoring_id = m.id
                                                 order by x.seen_on desc, x.recorded_at desc limit 1), m.started_by)) as entered_by
                  from child_at_risk m
                  join person p on p.id = m.person_id
                  join family_case c on c.id = m.case_id
                  left join worker a on a.id = c.assistant_id
                 where %s and %s order by %s limit %d offset %d""".formatted(
                                SEEN, filter.condition(), filter.order(), PAGE_SIZE, (page - 1L) * PAGE_SIZE))
                .query((row, n) -> child(row))
                .list();
    }

    /** How many children each filter finds. */
    public Map<ChildFilter, Integer> counts(Viewer viewer) {
        var filters = Arrays.stream(ChildFilter.values())
                .map(filter -> "count(*) filter (where " + filter.condition() + ") as " + filter.name())
                .collect(Collectors.joining(", "));
        var counted = seenBy(
                        viewer,
                        "select " + filters + " from child_at_risk m join family_case c on c.id = m.case_id where "
                                + SEEN)
                .query()
                .singleRow();
        var counts = new EnumMap<ChildFilter, Integer>(ChildFilter.class);
        for (var filter : ChildFilter.values()) {
            counts.put(filter, counted.get(filter.name()) instanceof Number number ? number.intValue() : 0);
        }
        return counts;
    }

    private StatementSpec seenBy(Viewer viewer, String sql) {
        return jdbc.sql(sql)
                .param("today", LocalDate.now(clock))
                .param("all", viewer.role().seesAllFamilies())
                .param("me", viewer.role().seesFamilies() ? viewer.worker().id() : new UUID(0, 0))
                .param(
                        "assistants",
                        viewer.role().seesFamilies()
                                ? viewer.assistants().stream()
                                        .map(WorkerId::toString)
                                        .collect(Collectors.joining(",", "{", "}"))
                                : "{}")
                .param(
                        "districts",
                        viewer.districts().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
    }

    private MonitoredChild child(ResultSet row) throws SQLException {
        var last = row.getObject("last_check_on", LocalDate.class);
        var next = row.getObject("next_check_on", LocalDate.class);
        var endedOn = row.getObject("ended_on", LocalDate.class);
        return new MonitoredChild(
                new MonitoringId(row.getObject("id", UUID.class)),
                new PersonName(row.getString("first_name"), row.getString("last_name")),
                row.getObject("birth_date", LocalDate.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("label"),
                RiskReason.valueOf(row.getString("reason")),
                row.getString("assistant"),
                last,
                next,
                endedOn,
                endedOn == null ? checks.deadline(last, next, row.getString("entered_by")) : null);
    }
}
