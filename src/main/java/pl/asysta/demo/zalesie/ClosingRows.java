package pl.asysta.demo.zalesie;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How the work ended, how families fared after it and why one came back, written when all else is there: it speaks of goals
 * of plans that hold and of where each child lives.
 */
final class ClosingRows {
    /** Who goes on asking is the assistant that the family had. */
    private static final String CLOSINGS = """
            insert into case_closing (id, case_id, spell, version, state, reason, words, last_day, goals, main_goal_effect,
                                      main_goal_words, children, names, stability, stability_words, recommendations,
                                      monitored, monitor_id, court_basis, ruling_on, ruling_number, open_matters_reason,
                                      saved_by, saved_at, presented_by, presented_at, decided_by, decided_at)
            select md5(c.id || 'closing')::uuid, c.id, 1, 1, case when closed.kind is null then 'PRESENTED' else 'APPROVED' end,
                   'GOAL_REACHED', 'Rodzina radzi sobie sama: dzieci chodzą do szkoły, rachunki są płacone na czas.',
                   coalesce(closed.dated_on, proposed.dated_on),
                   coalesce((select jsonb_object_agg(g.id, jsonb_build_object(
                                        'effect', case g.position when 1 then 'ACHIEVED' else 'PARTLY' end,
                                        'words', case g.position when 1 then 'widać to od trzech miesięcy' end))
                               from work_plan_goal g join work_plan p on p.id = g.plan_id
                              where p.case_id = c.id and p.state = 'AGREED'), '{}'),
                   'ACHIEVED', 'Dzieci są w domu i są bezpieczne.',
                   coalesce((select jsonb_object_agg(m.person_id, jsonb_build_object(
                                        'place', case when exists (select from child_placement o
                                                                    where o.person_id = m.person_id and o.returned_on is null)
                                                      then 'FOSTER_FAMILY' else 'WITH_PARENTS' end,
                                        'words', null))
                               from family_member m where m.case_id = c.id and m.kinship = 'CHILD'), '{}'),
                   coalesce((select jsonb_object_agg(m.person_id, p.first_name || ' ' || p.last_name)
                               from family_member m join person p on p.id = m.person_id
                              where m.case_id = c.id and m.kinship = 'CHILD'), '{}')
                   || coalesce((select jsonb_object_agg(g.id, g.title)
                                  from work_plan_goal g join work_plan p on p.id = g.plan_id
                                 where p.case_id = c.id and p.state = 'AGREED'), '{}'),
                   'WITH_SUPPORT', 'Stały dochód, mieszkanie bez zaległości, babcia i sąsiadka do pomocy.',
                   'Świetlica dwa razy w tygodniu, poradnia do końca roku szkolnego.',
                   true, a.assistant_id,
                   case when c.pathway = 'COURT_ORDER' then 'EXPIRED' end,
                   case when c.pathway = 'COURT_ORDER' then coalesce(closed.dated_on, proposed.dated_on) end,
                   (select o.file_number from court_order o where o.case_id = c.id),
                   'Umówioną wizytę odwołujemy, o niczym innym nie zapomnieliśmy.',
                   proposed.recorded_by, proposed.recorded_at, proposed.recorded_by, proposed.recorded_at,
                   closed.recorded_by, closed.recorded_at
              from family_case c
              join case_paper proposed on proposed.case_id = c.id and proposed.kind = 'CLOSING_PROPOSED'
              join assignment a on a.case_id = c.id
              left join case_paper closed on closed.case_id = c.id and closed.kind = 'CLOSURE'""";

    private static final String CLOSURES = """
            insert into case_closure (case_id, spell, reason, words, closed_by, closed_on, recorded_at)
            select k.case_id, k.spell, k.reason, k.words, k.decided_by, k.last_day, k.decided_at
              from case_closing k where k.state = 'APPROVED'""";

    private static final String MONITORINGS = """
            insert into family_monitoring (case_id, spell, work_ended_on, begun_by, begun_at)
            select k.case_id, k.spell, k.last_day, k.decided_by, k.decided_at from case_closing k where k.state = 'APPROVED'""";

    private static final String DUES = """
            insert into monitoring_due (case_id, spell, nth, amount, unit, due_on)
            select m.case_id, m.spell, t.nth, t.months, 'MONTHS', (m.work_ended_on + make_interval(months => t.months))::date
              from family_monitoring m cross join (values (1, 1), (2, 3), (3, 6)) as t (nth, months)""";

    private static final String CONTACTS = """
            insert into monitoring_contact (id, case_id, spell, held_on, channel, source, situation, reopen_needed,
                                            recorded_by, recorded_at)
            select md5(p.id || 'contact')::uuid, p.case_id, m.spell, p.dated_on, 'PHONE', 'mama',
                   case when back.kind is null then 'Dzieci chodzą do szkoły, w domu jest spokojnie.'
                        else 'Mama zachorowała, dzieci znów opuszczają szkołę. Prosi o pomoc.' end,
                   back.kind is not null, p.recorded_by, p.recorded_at
              from case_paper p join family_monitoring m on m.case_id = p.case_id
              left join case_paper back on back.case_id = p.case_id and back.kind = 'REOPENING'
             where p.kind = 'MONITORING_CONTACT'""";

    private static final String KEPT = """
            update monitoring_due d set contact = c.id
              from (select id, case_id, spell, row_number() over (partition by case_id order by held_on) as nth
                      from monitoring_contact) as c
             where c.case_id = d.case_id and c.spell = d.spell and c.nth = d.nth""";

    /** Written after the contacts: nobody asks once it has ended. */
    private static final String ENDS = """
            update family_monitoring m
               set end_reason = case done.kind when 'REOPENING' then 'REOPENED' else 'ALL_DONE' end,
                   end_words = case done.kind when 'REOPENING' then 'Mama zachorowała i prosi o pomoc.' end,
                   ended_on = done.dated_on, ended_by = done.recorded_by, ended_at = done.recorded_at
              from case_paper done
             where done.case_id = m.case_id and done.kind in ('REOPENING', 'MONITORING_ENDED')""";

    private static final String REOPENINGS = """
            insert into case_reopening (case_id, spell, reopened_on, reason, reopened_by, recorded_at)
            select case_id, spell, dated_on, 'Mama zachorowała i prosi o pomoc.', recorded_by, recorded_at
              from case_paper where kind = 'REOPENING'""";

    private ClosingRows() {}

    static void write(JdbcTemplate jdbc) {
        List.of(CLOSINGS, CLOSURES, MONITORINGS, DUES, CONTACTS, KEPT, ENDS, REOPENINGS)
                .forEach(jdbc::update);
    }
}
