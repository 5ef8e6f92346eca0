-- On which actions of the plan a meeting worked, and which of them it found done. What an entry says stays about its own
-- family, and an agreed visit has one entry.

create table work_card_action (
    entry_id  uuid    not null references work_card_entry,
    action_id uuid    not null references work_plan_action,
    done      boolean not null, -- found done at this meeting
    primary key (entry_id, action_id)
);
create index work_card_agreement_by_entry_that_ticked_it on work_card_agreement (done_entry) where done_entry is not null;

-- a visit that two entries claim was the first one's; a visit of another family was nobody's
update work_card_entry e set agreed_id = null
 where exists (select from work_card_entry o
                where o.agreed_id = e.agreed_id and (o.recorded_at, o.id) < (e.recorded_at, e.id))
    or exists (select from agreed_visit v where v.id = e.agreed_id and v.case_id <> e.case_id);
create unique index agreed_visit_has_one_entry on work_card_entry (agreed_id);
alter table agreed_visit add constraint agreed_visit_is_of_one_family unique (id, case_id);
alter table work_card_entry
    add constraint entry_is_of_the_family_of_its_visit foreign key (agreed_id, case_id) references agreed_visit (id, case_id);

-- what waits for whoever asked
create index work_card_question_that_is_open on work_card_question (asked_by) where settled_at is null;

create function refuse_goal_of_another_family() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if not exists (select from work_card_entry e
                     join work_plan p on p.case_id = e.case_id
                     join work_plan_goal g on g.plan_id = p.id
                    where e.id = new.entry_id and g.id = new.goal_id) then
        raise exception 'a meeting works on the plan of its own family' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger goal_is_of_the_family before insert or update on work_card_goal
    for each row execute function refuse_goal_of_another_family();

create function refuse_action_of_another_family() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if not exists (select from work_card_entry e
                     join work_plan p on p.case_id = e.case_id
                     join work_plan_goal g on g.plan_id = p.id
                     join work_plan_action a on a.goal_id = g.id
                    where e.id = new.entry_id and a.id = new.action_id) then
        raise exception 'a meeting works on the plan of its own family' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger action_is_of_the_family before insert or update on work_card_action
    for each row execute function refuse_action_of_another_family();
