package pl.asysta.assessment;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.assessment.AssessmentView.Signature;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.Pathway;
import pl.asysta.cases.Stage;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.DeadlineRule;
import pl.asysta.statute.StatutoryRules;

/** Reads the assessments of families with their terms, those of all families in one statement. */
@Component
class LateAssessmentRows {
    /** So many stand on a desk. */
    private static final int ON_A_DESK = 50;

    /** Assessments that were presented after their term; those who lead the centre see every family. */
    private static final String ENDED = """
            select a.case_id, c.label, a.due_on, a.assessed_on, %1$s as presented_on, a.delay_reason
              from family_assessment a join family_case c on c.id = a.case_id
             where a.due_on < %1$s and %2$s
             order by a.due_on, a.case_id limit %3$d""";

    private static final String PRESENTED_ON = "(a.presented_at at time zone 'Europe/Warsaw')::date";

    /** The last day from which a term ran for a family, and the last day of work where that is over. */
    private static final String WITHOUT = """
            select c.id, c.number, c.label, c.assistant_id as worker, p.dated_on as since, null::date as due_on,
                   null::date as assessed_on, null::date as presented_on, null as delay_reason,
                   (select max(s.ended_on) from assignment s where s.case_id = c.id and c.stage in (%2$s)) as left_on
              from case_paper p
              join family_case c on c.id = p.case_id and c.spell = p.spell
             where p.kind in ('ASSESSMENT', 'FINAL_ASSESSMENT', 'COOPERATION_START') and c.pathway in (%1$s) and (%3$s)
               and not exists (select from case_paper later
                                where later.case_id = p.case_id and later.spell = p.spell
                                  and later.kind in ('ASSESSMENT', 'FINAL_ASSESSMENT')
                                  and (p.kind = 'COOPERATION_START' or (later.dated_on, later.id) > (p.dated_on, p.id)))""";

    private static final String OF_YEAR = """
            select late.*, w.first_name || ' ' || w.last_name as assistant, d.seen_by, d.seen_at,
                   s.first_name || ' ' || s.last_name as seen_by_name
              from (select c.id, c.number, c.label, a.presented_by as worker, null::date as since, a.due_on,
                           a.assessed_on, %s as presented_on, a.delay_reason, null::date as left_on
                      from family_assessment a join family_case c on c.id = a.case_id
                     where a.presented_at is not null and a.due_on between :first and :last
                     union all %s) late
              left join worker w on w.id = late.worker
              left join lateral (select * from assessment_delay
                                  where case_id = late.id and (due_on = late.due_on or due_on > late.since)
                                  order by due_on desc limit 1) d on true
              left join worker s on s.id = d.seen_by""";

    private final JdbcClient jdbc;
    private final Cases cases;
    private final StatutoryRules rules;
    private final Clock clock;

    LateAssessmentRows(JdbcClient jdbc, Cases cases, StatutoryRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.rules = rules;
        this.clock = clock;
    }

    /** Assessments that came late, of which the director has not said that she knows. */
    List<DelayedAssessment> endedUnseen() {
        var unseen = "not exists (select from assessment_delay d where d.case_id = a.case_id and d.due_on = a.due_on)";
        return jdbc.sql(ENDED.formatted(PRESENTED_ON, unseen, ON_A_DESK))
                .query((row, n) -> new DelayedAssessment(
                        new CaseId(id(row, "case_id")), requireNonNull(row.getString("label")), ended(row)))
                .list();
    }

    /** The assessments whose term ended in a year, until today. */
    AssessmentsOfYear ofYear(int year, Viewer viewer) {
        var today = LocalDate.now(clock);
        var read = jdbc
                .sql(OF_YEAR.formatted(PRESENTED_ON, WITHOUT.formatted(pathways(), over(), starts(year))))
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query((row, n) -> late(row))
                .list()
                .stream()
                .filter(one -> one.delay().presentedOn() != null || one.delay().daysOn(today) > 0)
                .sorted(Comparator.comparing(
                                (AssessmentsOfYear.Late one) -> one.delay().due())
                        .thenComparing(AssessmentsOfYear.Late::number))
                .toList();
        var visible = cases.labels(
                        read.stream().map(AssessmentsOfYear.Late::family).toList(), viewer)
                .keySet();
        var seen = read.stream().filter(one -> visible.contains(one.family())).toList();
        return new AssessmentsOfYear(
                seen.size(),
                seen.stream().filter(one -> one.delay().daysOn(today) > 0).toList());
    }

    private AssessmentsOfYear.Late late(ResultSet row) throws SQLException {
        var due = day(row, "due_on");
        var seenBy = row.getObject("seen_by", UUID.class);
        return new AssessmentsOfYear.Late(
                new CaseId(id(row, "id")),
                requireNonNull(row.getString("number")),
                requireNonNull(row.getString("label")),
                row.getString("assistant"),
                new AssessmentDelay(
                        due == null ? rules.due(DeadlineRule.ASSESSMENT, requireNonNull(day(row, "since"))) : due,
                        day(row, "assessed_on"),
                        day(row, "presented_on"),
                        day(row, "left_on"),
                        row.getString("delay_reason"),
                        seenBy == null
                                ? null
                                : new Signature(
                                        new WorkerId(seenBy),
                                        requireNonNull(row.getObject("seen_at", OffsetDateTime.class))
                                                .toInstant())),
                row.getString("seen_by_name"));
    }

    private static AssessmentDelay ended(ResultSet row) throws SQLException {
        return new AssessmentDelay(
                requireNonNull(day(row, "due_on")),
                day(row, "assessed_on"),
                day(row, "presented_on"),
                null,
                row.getString("delay_reason"),
                null);
    }

    private static String pathways() {
        return Stream.of(Pathway.values())
                .filter(way -> way.asksFor(PaperKind.ASSESSMENT))
                .map(way -> "'" + way + "'")
                .collect(Collectors.joining(", "));
    }

    private static String over() {
        return Stream.of(Stage.values())
                .filter(Stage::isOver)
                .map(stage -> "'" + stage + "'")
                .collect(Collectors.joining(", "));
    }

    /** The days from which the term ends in this year. */
    private String starts(int year) {
        var days = rules.startsEndingBetween(
                LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DeadlineRule.ASSESSMENT);
        return days.isEmpty()
                ? "false"
                : days.stream()
                        .map(one -> "p.dated_on between date '%s' and date '%s'".formatted(one.first(), one.last()))
                        .collect(Collectors.joining(" or "));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, UUID.class));
    }
}
