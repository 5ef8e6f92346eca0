-- What the work is for above all stands in the plan itself, one main goal a line; the goals below are the small steps to it.
-- Plans that were answered before keep none.

alter table work_plan add column main_goals text;
alter table work_plan add column main_goals_written_in bigint not null default 0;

create function ask_of_a_plan_with_a_main_goal() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if old.state = 'DRAFT' and new.state <> 'DRAFT' and coalesce(new.main_goals, '') !~ '\S' then
        raise exception 'a plan has a main goal before the family is asked' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger answered_plan_has_a_main_goal before update on work_plan
    for each row execute function ask_of_a_plan_with_a_main_goal();
