-- Quiet signals that the work with a family drifts. They are counted anew whenever somebody looks; what is kept is the
-- assistant's answer, which is a note for her next talk with the director until they have talked about it.

alter table practice_term drop constraint practice_term_code_is_known;
alter table practice_term add constraint practice_term_code_is_known check (code in (
    'REQUEST_DECISION', 'COURT_NOTICE', 'FILE_READING', 'JOINT_VISIT', 'WORK_PLAN', 'REFERRAL_REPLY',
    'CHILD_AT_RISK_CHECK', 'DRAFT_KEPT', 'ENTRY_EDITED', 'CHILD_SEEN', 'MONITORING_FIRST', 'MONITORING_SECOND',
    'MONITORING_THIRD', 'VISIT_SILENCE', 'GOAL_SILENCE'));
insert into practice_term (code, valid_from, amount, unit) values
    ('VISIT_SILENCE', '2012-01-01', 30, 'DAYS'),
    ('GOAL_SILENCE', '2012-01-01', 30, 'DAYS');

create table drift_answer (
    id          uuid        primary key,
    case_id     uuid        not null references family_case,
    kind        text        not null,
    goal_id     uuid        references work_plan_goal, -- where the goal stood first
    occurrence  text        not null, -- what tells this signal from a later one of its kind
    since_on    date        not null, -- of which day the signal told
    words       text        not null,
    answered_by uuid        not null references worker,
    answered_at timestamptz not null,
    talked_on   date,
    conclusion  text,
    talked_by   uuid        references worker,
    talked_at   timestamptz,
    constraint drift_kind_is_known check (kind in ('NO_VISIT', 'MISSED', 'GOAL', 'RISK')),
    constraint only_a_signal_of_a_goal_names_one check ((kind = 'GOAL') = (goal_id is not null)),
    constraint drift_answer_says_why check (coalesce(words, '') ~ '\S'),
    constraint signal_is_answered_once unique nulls not distinct (case_id, kind, goal_id, occurrence),
    constraint talk_about_drift_has_day_and_director check (num_nonnulls(talked_on, talked_by, talked_at) in (0, 3)),
    constraint only_a_talk_has_a_conclusion check (conclusion is null or talked_at is not null),
    constraint conclusion_of_a_talk_says_something check (coalesce(conclusion, 'none') ~ '\S'),
    constraint drift_is_talked_about_after_its_answer check (
        talked_on between (answered_at at time zone 'Europe/Warsaw')::date and (talked_at at time zone 'Europe/Warsaw')::date)
);
create index drift_answer_to_talk_about on drift_answer (case_id) where talked_at is null;

create function keep_drift_answer() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if tg_op = 'UPDATE' and old.talked_at is null then
        old.talked_on := new.talked_on;
        old.conclusion := new.conclusion;
        old.talked_by := new.talked_by;
        old.talked_at := new.talked_at;
        if new is not distinct from old then
            return new;
        end if;
    end if;
    raise exception 'an answer to a signal does not change, and is talked about once' using errcode = 'check_violation';
end
$$;
create trigger drift_answer_is_kept before update or delete on drift_answer
    for each row execute function keep_drift_answer();

create function refuse_signal_of_another_familys_goal() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if not exists (select from work_plan_goal g join work_plan p on p.id = g.plan_id
                    where g.id = new.goal_id and p.case_id = new.case_id) then
        raise exception 'a signal is about a goal of its own family' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger signal_is_of_the_familys_goal before insert on drift_answer
    for each row when (new.goal_id is not null) execute function refuse_signal_of_another_familys_goal();

-- when a goal or an action was last worked on
create index work_card_goal_by_goal on work_card_goal (goal_id);
create index work_card_action_by_action on work_card_action (action_id);
