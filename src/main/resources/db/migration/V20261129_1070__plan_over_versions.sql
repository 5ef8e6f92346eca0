-- A goal and an action are the same ones in every version of a plan: origin_id is the row in which they stood first. How
-- far an action has come goes with it, whatever is written into a draft meanwhile.

alter table work_plan_goal disable trigger user;
alter table work_plan_action disable trigger user;

alter table work_plan_goal add column origin_id uuid references work_plan_goal;
alter table work_plan_action add column origin_id uuid references work_plan_action;

-- a version began as a copy of an earlier one, with every goal and action in its place
update work_plan_goal g set origin_id = (
    select first.id
      from work_plan p
      join work_plan q on q.case_id = p.case_id and q.number <= p.number
      join work_plan_goal first on first.plan_id = q.id
     where p.id = g.plan_id and (first.position, first.title) = (g.position, g.title)
     order by q.number limit 1);
update work_plan_action a set origin_id = (
    select first.id
      from work_plan_goal g
      join work_plan p on p.id = g.plan_id
      join work_plan_goal f on f.origin_id = g.origin_id
      join work_plan q on q.id = f.plan_id and q.number <= p.number
      join work_plan_action first on first.goal_id = f.id
     where g.id = a.goal_id and (first.position, first.what) = (a.position, a.what)
     order by q.number limit 1);

alter table work_plan_goal alter column origin_id set not null;
alter table work_plan_action alter column origin_id set not null;
alter table work_plan_goal add constraint work_plan_goal_stands_once_in_a_version unique (plan_id, origin_id);
alter table work_plan_action add constraint work_plan_action_stands_once_at_a_goal unique (goal_id, origin_id);
create index work_plan_goal_by_origin on work_plan_goal (origin_id);
create index work_plan_action_by_origin on work_plan_action (origin_id);

create function begin_where_it_stands() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    new.origin_id := coalesce(new.origin_id, new.id);
    return new;
end
$$;
create trigger new_goal_begins_here before insert on work_plan_goal
    for each row execute function begin_where_it_stands();
create trigger new_action_begins_here before insert on work_plan_action
    for each row execute function begin_where_it_stands();

create or replace function refuse_change_of_agreed_action() returns trigger
    language plpgsql set search_path = public, pg_temp as $$
declare
    goal uuid := case when tg_op = 'INSERT' then new.goal_id else old.goal_id end;
begin
    if exists (select from work_plan p join work_plan_goal g on g.plan_id = p.id where g.id = goal and p.state <> 'DRAFT') then
        if tg_op <> 'UPDATE'
                or (new.id, new.goal_id, new.position, new.what, new.who, new.due_on, new.effect, new.method, new.origin_id)
                is distinct from
                (old.id, old.goal_id, old.position, old.what, old.who, old.due_on, old.effect, old.method, old.origin_id) then
            raise exception 'an action of a plan that has been answered only comes further' using errcode = 'check_violation';
        end if;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

-- which version of the draft each part of it was last written in, so that two who write different parts do not meet
alter table work_plan_goal add column written_in bigint not null default 0;
alter table work_plan add column strengths_written_in bigint not null default 0;
alter table work_plan add column consultation_written_in bigint not null default 0;
alter table work_plan add column coordination_written_in bigint not null default 0;

-- what was struck off before it was asked why stays as it is
alter table work_plan_action add constraint struck_off_action_says_why
    check (status <> 'REMOVED' or coalesce(note, '') ~ '\S') not valid;

-- a draft that was begun by mistake may go; what a family has answered stays
create function keep_plan_that_was_answered() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if old.state <> 'DRAFT' then
        raise exception 'a plan that has been answered does not go' using errcode = 'check_violation';
    end if;
    return old;
end
$$;
create trigger answered_plan_does_not_go before delete on work_plan
    for each row execute function keep_plan_that_was_answered();

alter table work_plan_goal enable trigger user;
alter table work_plan_action enable trigger user;
