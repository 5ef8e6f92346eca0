package pl.asysta.demo.zalesie;

import java.sql.Date;
import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which goals the latest meetings were about, and of each assistant's families three with a goal on which nobody works any more: of
 * one the reason is not known yet, of one it waits for a talk with the director, of one they have talked.
 */
final class DriftRows {
    /** The second goals of plans that were agreed long enough ago, of each assistant's families the first three. */
    private static final String QUIET = """
            with quiet as (
                select g.id as goal_id, c.id as case_id, c.assistant_id, p.answered_on,
                       row_number() over (partition by c.assistant_id order by c.number) as nth
                  from family_case c
                  join work_plan p on p.case_id = c.id and p.state = 'AGREED'
                  join work_plan_goal g on g.plan_id = p.id and g.position = 2
                 where c.stage = 'PLAN_AGREED' and c.assistant_id is not null
                   and p.answered_on < cast(? as date) - 45)
            """;

    private static final String LEFT = QUIET + """
            update work_plan_action a set status = 'NOW', done_on = null
              from quiet q where a.goal_id = q.goal_id and q.nth <= 3""";

    private static final String WORKED_ON = QUIET + """
            insert into work_card_goal (entry_id, goal_id)
            select e.id, g.id
              from work_plan p
              join work_plan_goal g on g.plan_id = p.id
              join (select id, case_id, held_on, row_number() over (partition by case_id order by held_on desc, id) as nth
                      from work_card_entry
                     where kind not in ('MISSED', 'INTERVENTION') and held_on > cast(? as date) - 120) e
                on e.case_id = p.case_id and e.held_on >= p.answered_on
             where p.state = 'AGREED' and (e.nth = 1 or e.nth % 2 = g.position % 2)
               and not exists (select from quiet q where q.goal_id = g.id and q.nth <= 3
                                  and e.held_on >= cast(? as date) - 45)""";

    private static final String ANSWERED = QUIET + """
            insert into drift_answer (id, case_id, kind, goal_id, occurrence, since_on, words, answered_by, answered_at,
                                      talked_on, conclusion, talked_by, talked_at)
            select md5(q.goal_id || 'drift')::uuid, q.case_id, 'GOAL', q.goal_id, worked.on_day::text, worked.on_day,
                   case q.nth when 2 then 'Najpierw mama kończy leczenie, do tego celu wracamy w przyszłym miesiącu.'
                              else 'Czekamy na termin w poradni, rodzina jest zapisana.' end,
                   q.assistant_id, cast(? as date) - case q.nth when 2 then 3 else 10 end + time '11:20',
                   case q.nth when 3 then cast(? as date) - 6 end,
                   case q.nth when 3 then 'Dyrekcja zadzwoni do poradni w sprawie terminu.' end,
                   case q.nth when 3 then cast(? as uuid) end,
                   case q.nth when 3 then cast(? as date) - 6 + time '14:05' end
              from quiet q
              cross join lateral (select coalesce(max(e.held_on), q.answered_on) as on_day
                                    from work_card_goal w join work_card_entry e on e.id = w.entry_id
                                   where w.goal_id = q.goal_id) worked
             where q.nth in (2, 3)""";

    private DriftRows() {}

    static void write(JdbcTemplate jdbc, LocalDate today) {
        var day = Date.valueOf(today);
        jdbc.update(LEFT, day);
        jdbc.update(WORKED_ON, day, day, day);
        jdbc.update(ANSWERED, day, day, day, FixedStaff.DIRECTING.id(), day);
    }
}
