package pl.asysta.plan;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.Pathway;
import pl.asysta.plan.PlanView.Acknowledgement;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.DeadlineRule;
import pl.asysta.statute.StartDays;
import pl.asysta.statute.StatutoryRules;

/** Reads the first plans of families with their terms, all families in one statement. */
@Component
class DelayRows {
    /** So many stand on a desk. */
    private static final int ON_A_DESK = 50;

    private static final String RECORDED_ON = "(p.agreed_at at time zone 'Europe/Warsaw')::date";

    private final JdbcClient jdbc;
    private final Cases cases;
    private final StatutoryRules rules;
    private final Clock clock;

    DelayRows(JdbcClient jdbc, Cases cases, StatutoryRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.rules = rules;
        this.clock = clock;
    }

    /** Plans that came late, of which the director has not said that she knows. */
    List<DelayedFamily> endedUnseen(Viewer viewer) {
        var found = jdbc.sql("""
                        select p.case_id, p.due_on, p.answered_on, %1$s as recorded_on, p.delay_reason
                          from work_plan p
                         where p.state = 'AGREED' and greatest(p.answered_on, %1$s) > p.due_on
                           and not exists (select from work_plan_delay d where d.case_id = p.case_id and d.due_on = p.due_on)
                         order by p.due_on, p.case_id limit %2$d""".formatted(RECORDED_ON, ON_A_DESK))
                .query((row, n) -> Map.entry(new CaseId(id(row, "case_id")), ended(row)))
                .list();
        var labels = cases.labels(found.stream().map(Map.Entry::getKey).toList(), viewer);
        return found.stream()
                .flatMap(one -> Stream.ofNullable(labels.get(one.getKey()))
                        .map(label -> new DelayedFamily(one.getKey(), label, one.getValue())))
                .toList();
    }

    /** The plans whose term ended in a year, until today. */
    PlansOfYear ofYear(int year, Viewer viewer) {
        var today = LocalDate.now(clock);
        var read =
                jdbc
                        .sql("""
                        select c.id, c.number, c.label, start.dated_on as started_on, p.answered_on, %s as recorded_on, p.delay_reason,
                               w.first_name || ' ' || w.last_name as assistant, d.seen_by, d.seen_at,
                               s.first_name || ' ' || s.last_name as seen_by_name,
                               (select max(e.dated_on) from case_paper e
                                 where c.stage in ('MONITORED', 'CLOSED') and e.case_id = c.id and e.kind = 'CLOSURE') as closed_on
                          from case_paper start
                          join family_case c on c.id = start.case_id
                          left join lateral (select * from work_plan where case_id = c.id and state = 'AGREED'
                                              order by number limit 1) p on true
                          left join worker w on w.id = coalesce(p.agreed_by, c.assistant_id)
                          left join lateral (select * from work_plan_delay
                                              where case_id = c.id and due_on > start.dated_on
                                              order by due_on desc limit 1) d on true
                          left join worker s on s.id = d.seen_by
                         where start.kind = 'COOPERATION_START' and c.pathway in (%s) and (%s)
                         order by start.dated_on, c.number""".formatted(RECORDED_ON, pathways(), starts(year)))
                        .query((row, n) -> plan(row))
                        .list()
                        .stream()
                        .filter(one ->
                                one.delay().agreedOn() != null || one.delay().daysOn(today) > 0)
                        .toList();
        var visible = cases.labels(read.stream().map(PlansOfYear.Late::family).toList(), viewer)
                .keySet();
        var seen = read.stream().filter(one -> visible.contains(one.family())).toList();
        return new PlansOfYear(
                seen.size(),
                seen.stream().filter(one -> one.delay().daysOn(today) > 0).toList());
    }

    private PlansOfYear.Late plan(ResultSet row) throws SQLException {
        var due = rules.due(DeadlineRule.WORK_PLAN, row.getObject("started_on", LocalDate.class));
        var seenBy = row.getObject("seen_by", UUID.class);
        var seen = seenBy == null
                ? null
                : new Acknowledgement(
                        new WorkerId(seenBy),
                        row.getObject("seen_at", OffsetDateTime.class).toInstant());
        var agreedOn = row.getObject("answered_on", LocalDate.class);
        return new PlansOfYear.Late(
                new CaseId(id(row, "id")),
                row.getString("number"),
                row.getString("label"),
                row.getString("assistant"),
                new PlanDelay(
                        due,
                        agreedOn,
                        row.getObject("recorded_on", LocalDate.class),
                        agreedOn == null ? row.getObject("closed_on", LocalDate.class) : null,
                        row.getString("delay_reason"),
                        seen),
                row.getString("seen_by_name"));
    }

    private static PlanDelay ended(ResultSet row) throws SQLException {
        return new PlanDelay(
                row.getObject("due_on", LocalDate.class),
                row.getObject("answered_on", LocalDate.class),
                row.getObject("recorded_on", LocalDate.class),
                null,
                row.getString("delay_reason"),
                null);
    }

    private static String pathways() {
        return Stream.of(Pathway.values())
                .filter(way -> way.asksFor(PaperKind.WORK_PLAN))
                .map(way -> "'" + way + "'")
                .collect(Collectors.joining(", "));
    }

    /** The days from which the term ends in this year. */
    private String starts(int year) {
        var days =
                rules.startsEndingBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DeadlineRule.WORK_PLAN);
        return days.isEmpty() ? "false" : days.stream().map(DelayRows::between).collect(Collectors.joining(" or "));
    }

    private static String between(StartDays days) {
        return "start.dated_on between date '%s' and date '%s'".formatted(days.first(), days.last());
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, UUID.class));
    }
}
