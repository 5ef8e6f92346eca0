package pl.asysta.drift;

import static java.util.Objects.requireNonNull;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Stage;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.DriftPractice;
import pl.asysta.statute.PracticeRule;
import pl.asysta.statute.StatutoryRules;
import pl.asysta.visits.VisitKind;

/** Counts the signals of families, all kinds and all families in one statement. */
@Component
class SignalRows {
    /** Families that somebody works with since cooperation started; paused: the last day of a break that was decided. */
    private static final String FAMILIES = """
            with family as (
                select c.id, c.label, c.spell, start.dated_on as started_on, pause.until_on as paused,
                       w.first_name || ' ' || w.last_name as assistant
                  from family_case c
                  join worker w on w.id = c.assistant_id
                  join lateral (select max(p.dated_on) as dated_on from case_paper p
                                 where p.case_id = c.id and p.spell = c.spell and p.kind = 'COOPERATION_START') start
                    on start.dated_on is not null
                  left join lateral (select o.until_on from service_obstacle o
                                      where o.case_id = c.id and o.decided_at is not null
                                      order by o.decided_at desc limit 1) pause on true
                 where c.stage in (%s) and %s)
            """;

    private static final String NO_VISIT = """
            select f.id, f.label, f.assistant, 'NO_VISIT' as kind, null::uuid as goal_id, null as goal,
                   clock.since::text as occurrence, clock.since, visit.held_on as last_on, visit.id as entry_id,
                   v.per_month, 0 as times, null::integer[] as scores
              from family f
              left join visit_frequency v on v.case_id = f.id
              left join lateral (select e.id, e.held_on from work_card_entry e
                                  where e.case_id = f.id and e.held_on >= f.started_on and e.kind in (%1$s)
                                  order by e.held_on desc, e.started_at desc nulls last limit 1) visit on true
              cross join lateral (select greatest(f.started_on, visit.held_on, f.paused, %2$s) as since) clock
             where case when v.per_month is null then %3$s
                        else :today - clock.since > :intervals * ((:month + v.per_month - 1) / v.per_month) end""";

    /** In the order of time; nobody can help that a worker fell ill. */
    private static final String MISSED = """
            select f.id, f.label, f.assistant, 'MISSED', null::uuid, null, missed.last_id::text, missed.first_on,
                   missed.last_on, missed.last_id, null::integer, missed.times, null::integer[]
              from family f
              cross join lateral (
                  select count(*)::integer as times, min(e.held_on) as first_on, max(e.held_on) as last_on,
                         max(e.recorded_at) as recorded_at,
                         (array_agg(e.id order by e.held_on desc, %1$s desc, e.recorded_at desc, e.id desc))[1] as last_id
                    from work_card_entry e
                   where e.case_id = f.id and e.kind = 'MISSED' and e.held_on >= f.started_on
                     and e.missed_reason is distinct from 'WORKER_ILL'
                     and not exists (select from work_card_entry h
                                      where h.case_id = f.id and h.kind in (%2$s)
                                        and (h.held_on, %3$s) > (e.held_on, %1$s))) missed
             where missed.times >= :missed
               and not exists (select from drift_answer a where a.case_id = f.id and a.kind = 'MISSED'
                                  and (a.occurrence = missed.last_id::text or a.answered_at >= missed.recorded_at))""";

    private static final String GOAL = """
            select f.id, f.label, f.assistant, 'GOAL', g.origin_id, g.title, clock.since::text, clock.since, work.last_on,
                   null::uuid, null::integer, 0, null::integer[]
              from family f
              join lateral (select p.id from work_plan p
                             where p.case_id = f.id and p.state = 'AGREED' and p.spell = f.spell
                             order by p.number desc limit 1) plan on true
              join work_plan_goal g on g.plan_id = plan.id
              cross join lateral (select greatest(
                      (select max(e.held_on) from work_plan_goal h join work_card_goal w on w.goal_id = h.id
                         join work_card_entry e on e.id = w.entry_id
                        where h.origin_id = g.origin_id and e.kind <> 'MISSED'),
                      (select max(e.held_on) from work_plan_goal h join work_plan_action b on b.goal_id = h.id
                         join work_card_action w on w.action_id = b.id join work_card_entry e on e.id = w.entry_id
                        where h.origin_id = g.origin_id and e.kind <> 'MISSED'),
                      (select max(b.done_on) from work_plan_action b where b.goal_id = g.id)) as last_on) work
              cross join lateral (select greatest(
                      (select min(q.answered_on) from work_plan_goal h join work_plan q on q.id = h.plan_id
                        where h.origin_id = g.origin_id and q.state = 'AGREED' and q.spell = f.spell),
                      work.last_on, f.paused, %1$s) as since) clock
             where exists (select from work_plan_action b where b.goal_id = g.id and b.status = 'NOW') and %2$s""";

    /** Scores of different catalogues are not compared. */
    private static final String RISK = """
            select f.id, f.label, f.assistant, 'RISK', null::uuid, null, lists.number::text, lists.completed_on,
                   lists.completed_on, null::uuid, null::integer, 0, lists.scores
              from family f
              cross join lateral (
                  select array[(array_agg(l.before order by l.number))[1]] || array_agg(l.score order by l.number) as scores,
                         max(l.number) as number, max(l.completed_on) as completed_on,
                         count(*) filter (where l.score > l.before) as rises
                    from (select number, score, completed_on, lag(score) over (order by number) as before
                            from risk_list
                           where case_id = f.id and completed_on is not null
                             and catalogue_version = (select m.catalogue_version from risk_list m
                                                       where m.case_id = f.id and m.completed_on is not null
                                                       order by m.number desc limit 1)
                           order by number desc limit :rises) l) lists
             where lists.rises = :rises
               and not exists (select from drift_answer a where a.case_id = f.id and a.kind = 'RISK'
                                  and a.occurrence = lists.number::text)""";

    private final JdbcClient jdbc;
    private final StatutoryRules rules;
    private final Clock clock;

    SignalRows(JdbcClient jdbc, StatutoryRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    /** Those of one family. */
    List<DriftSignal> of(CaseId family) {
        return read("c.id = :family", Map.of("family", family.id()));
    }

    /** Those of the families of these assistants. */
    List<DriftSignal> of(Collection<WorkerId> assistants) {
        return read(
                "c.assistant_id = any(:assistants)",
                Map.of("assistants", assistants.stream().map(WorkerId::id).toArray(UUID[]::new)));
    }

    /** Those of every family. */
    List<DriftSignal> all() {
        return read("true", Map.of());
    }

    private List<DriftSignal> read(String which, Map<String, Object> values) {
        var today = LocalDate.now(clock);
        var hour = "coalesce(%s.started_at, time '00:00')";
        var sql = FAMILIES.formatted(names(Stream.of(Stage.values()).filter(Stage::hasAssistant)), which)
                + Stream.of(
                                NO_VISIT.formatted(
                                        met(), answered("NO_VISIT", "true"), ended(PracticeRule.VISIT_SILENCE)),
                                MISSED.formatted(hour.formatted("e"), met(), hour.formatted("h")),
                                GOAL.formatted(
                                        answered("GOAL", "a.goal_id = g.origin_id"), ended(PracticeRule.GOAL_SILENCE)),
                                RISK)
                        .collect(Collectors.joining(" union all "))
                + " order by 9 nulls first, 2, 1, 4, 5";
        return jdbc.sql(sql)
                .params(values)
                .param("today", today)
                .param("month", DriftPractice.MONTH)
                .param("intervals", DriftPractice.INTERVALS_WITHOUT_VISIT)
                .param("missed", DriftPractice.MISSED_IN_A_ROW)
                .param("rises", DriftPractice.RISES_IN_A_ROW)
                .query((row, n) -> signal(row))
                .list();
    }

    /** The day of the last answer to such a signal of a family. */
    private static String answered(String kind, String which) {
        return "(select max((a.answered_at at time zone 'Europe/Warsaw')::date) from drift_answer a"
                + " where a.case_id = f.id and a.kind = '%s' and %s)".formatted(kind, which);
    }

    /** That the term of practice has ended that is counted from this day. */
    private String ended(PracticeRule rule) {
        return rules.startsEndedBefore(LocalDate.now(clock), rule).stream()
                .map(days -> "clock.since between date '%s' and date '%s'".formatted(days.first(), days.last()))
                .collect(Collectors.joining(" or ", "(false or ", ")"));
    }

    private static String met() {
        return names(VisitKind.FACE_TO_FACE.stream().sorted());
    }

    private static String names(Stream<? extends Enum<?>> values) {
        return values.map(value -> "'" + value.name() + "'").collect(Collectors.joining(", "));
    }

    private static DriftSignal signal(ResultSet row) throws SQLException {
        return new DriftSignal(
                new CaseId(requireNonNull(row.getObject("id", UUID.class))),
                requireNonNull(row.getString("label")),
                row.getString("assistant"),
                new SignalId(SignalKind.valueOf(row.getString("kind")), row.getObject("goal_id", UUID.class)),
                row.getString("goal"),
                requireNonNull(row.getString("occurrence")),
                requireNonNull(row.getObject("since", LocalDate.class)),
                row.getObject("last_on", LocalDate.class),
                row.getObject("entry_id", UUID.class),
                row.getObject("per_month", Integer.class),
                row.getInt("times"),
                scores(row.getArray("scores")));
    }

    private static List<Integer> scores(@Nullable Array scores) throws SQLException {
        return scores == null ? List.of() : List.of((Integer[]) scores.getArray());
    }
}
