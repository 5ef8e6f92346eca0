-- The work plan (plan pracy z rodziną): versions, each with its goals and actions. An action has a deadline and an expected
-- effect before the plan is agreed (art. 15(3)). What has been agreed never changes but for how far an action has come; a
-- change of the plan is a new version with its reason.

create table work_plan (
    id              uuid        primary key,
    case_id         uuid        not null references family_case,
    number          integer     not null,
    version         bigint      not null default 0,
    state           text        not null,
    reason          text, -- why it was changed; the first has none
    strengths       text,
    created_by      uuid        not null references worker,
    created_at      timestamptz not null,
    consulted_on    date,
    consulted_with  uuid        references worker,
    consultation    text,
    coordinator     text, -- of foster care, for a child that lives outside the family
    aid_plan        text,
    coordinated_on  date,
    coordination    text,
    answered_on     date,
    answer          text,
    answer_words    text,
    delay_reason    text,
    agreed_by       uuid        references worker,
    agreed_at       timestamptz,
    acknowledged_by uuid        references worker,
    acknowledged_at timestamptz,
    constraint work_plan_versions_are_numbered unique (case_id, number),
    constraint work_plan_state_is_known check (state in ('DRAFT', 'AGREED', 'DECLINED')),
    constraint work_plan_change_has_a_reason check (number = 1 or reason ~ '\S'),
    constraint work_plan_answer_is_known check (answer in ('YES', 'NO', 'UNABLE')),
    constraint work_plan_is_closed_by_an_answer check ((state = 'DRAFT') = (answer is null)),
    constraint work_plan_is_declined_by_no check ((state = 'DECLINED') = coalesce(answer = 'NO', false)),
    constraint work_plan_answer_has_a_day check ((answer is null) = (answered_on is null)),
    constraint no_and_unable_say_why check (answer is null or answer = 'YES' or answer_words ~ '\S'),
    constraint work_plan_is_acknowledged_by_somebody check ((acknowledged_by is null) = (acknowledged_at is null))
);
create unique index one_draft_of_a_work_plan on work_plan (case_id) where state = 'DRAFT';

create table work_plan_goal (
    id            uuid    primary key,
    plan_id       uuid    not null references work_plan,
    position      integer not null,
    title         text    not null,
    achieved_when text,
    purpose       text    not null,
    constraint work_plan_goal_says_what check (title ~ '\S'),
    constraint work_plan_purpose_is_known check (purpose in (
        'ANALYSIS', 'STRENGTHENING', 'PARENTING_SKILLS', 'AWARENESS', 'INTEGRATION', 'AGAINST_EXCLUSION', 'REINTEGRATION')),
    constraint work_plan_goals_are_ordered unique (plan_id, position) deferrable initially deferred
);

create table work_plan_action (
    id       uuid    primary key,
    goal_id  uuid    not null references work_plan_goal on delete cascade,
    position integer not null,
    what     text    not null,
    who      text,
    due_on   date,
    effect   text,
    method   text,
    status   text    not null,
    note     text,
    done_on  date,
    constraint work_plan_action_says_what check (what ~ '\S'),
    constraint work_plan_action_status_is_known check (status in ('NOW', 'LATER', 'ACHIEVED', 'REMOVED')),
    constraint only_an_achieved_action_has_a_day check ((status = 'ACHIEVED') = (done_on is not null)),
    constraint work_plan_actions_are_ordered unique (goal_id, position) deferrable initially deferred
);

create table work_plan_signatory (
    plan_id   uuid not null references work_plan,
    person_id uuid not null references person,
    primary key (plan_id, person_id)
);

-- that the director knows that no plan was agreed in time
create table work_plan_delay (
    case_id uuid        not null references family_case,
    due_on  date        not null,
    seen_by uuid        not null references worker,
    seen_at timestamptz not null,
    primary key (case_id, due_on)
);

create function refuse_change_of_closed_plan() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
    plan uuid := coalesce(new.plan_id, old.plan_id);
begin
    if exists (select from work_plan where id = plan and state <> 'DRAFT') then
        raise exception 'a plan that has been answered does not change' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end
$$;
create trigger goal_of_closed_plan_is_kept before insert or update or delete on work_plan_goal
    for each row execute function refuse_change_of_closed_plan();

create function keep_answered_plan() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if old.state <> 'DRAFT' then
        old.acknowledged_by := new.acknowledged_by;
        old.acknowledged_at := new.acknowledged_at;
        if new is distinct from old then
            raise exception 'a plan that has been answered does not change' using errcode = 'check_violation';
        end if;
    end if;
    return new;
end
$$;
create trigger answered_plan_is_kept before update on work_plan
    for each row execute function keep_answered_plan();

create function refuse_change_of_agreed_action() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
    goal uuid := case when tg_op = 'INSERT' then new.goal_id else old.goal_id end;
begin
    if exists (select from work_plan p join work_plan_goal g on g.plan_id = p.id where g.id = goal and p.state <> 'DRAFT') then
        if tg_op <> 'UPDATE' or (new.id, new.goal_id, new.position, new.what, new.who, new.due_on, new.effect, new.method)
                is distinct from
                (old.id, old.goal_id, old.position, old.what, old.who, old.due_on, old.effect, old.method) then
            raise exception 'an action of a plan that has been answered only comes further' using errcode = 'check_violation';
        end if;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger action_of_agreed_plan_only_comes_further before insert or update or delete on work_plan_action
    for each row execute function refuse_change_of_agreed_action();

-- which goals and actions of the plan a meeting was about
create table work_card_goal (
    entry_id uuid not null references work_card_entry,
    goal_id  uuid not null references work_plan_goal,
    primary key (entry_id, goal_id)
);
