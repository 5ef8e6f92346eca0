-- The term that ran for the first plan of a family is on record with the day it was agreed and the day somebody put that
-- on record: after either the delay is explained.

alter table work_plan disable trigger user;

alter table work_plan add column due_on date;
update work_plan p set due_on = term.due_on
  from (select first.id, (start.dated_on + case practice.unit when 'MONTHS' then make_interval(months => practice.amount)
                                                              else make_interval(days => practice.amount) end)::date as due_on
          from (select distinct on (case_id) id, case_id from work_plan where state = 'AGREED' order by case_id, number) first
          join lateral (select max(dated_on) as dated_on from case_paper
                         where case_id = first.case_id and kind = 'COOPERATION_START') start on true
          join lateral (select amount, unit from practice_term where code = 'WORK_PLAN' and valid_from <= start.dated_on
                         order by valid_from desc limit 1) practice on true) term
 where p.id = term.id
   -- what came late before its reason was asked for stays without a term
   and (greatest(p.answered_on, (p.agreed_at at time zone 'Europe/Warsaw')::date) <= term.due_on or p.delay_reason ~ '\S');
alter table work_plan add constraint late_plan_explains_its_delay check (due_on is null
    or greatest(answered_on, (agreed_at at time zone 'Europe/Warsaw')::date) <= due_on
    or coalesce(delay_reason, '') ~ '\S') not valid;
alter table work_plan add constraint work_plan_is_answered_after_its_consultation check (answered_on >= consulted_on) not valid;
alter table work_plan add constraint work_plan_is_answered_after_its_coordination check (answered_on >= coordinated_on) not valid;

create function check_agreed_plan() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if new.due_on is null and not exists (
            select from work_plan where case_id = new.case_id and id <> new.id and state = 'AGREED') then
        raise exception 'the first plan that is agreed says by when it was due' using errcode = 'check_violation';
    end if;
    if exists (select from work_plan_goal g join work_plan_action a on a.goal_id = g.id
                where g.plan_id = new.id and a.status <> 'REMOVED'
                  and (a.due_on is null or coalesce(a.effect, '') !~ '\S' or coalesce(a.who, '') !~ '\S')) then
        raise exception 'an agreed plan says who does what by when, and to what effect' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger plan_is_agreed_in_full before insert or update of state on work_plan
    for each row when (new.state = 'AGREED') execute function check_agreed_plan();

alter table work_plan enable trigger user;
create index work_plan_by_day_unread on work_plan (answered_on) where state = 'AGREED' and acknowledged_by is null;
