-- A worker who meets a family that is not hers while somebody is in danger opens it herself, says why, and the director
-- learns of it at once. Also a number under which nothing could be opened is kept: nobody guesses unseen.

alter table practice_term drop constraint practice_term_code_is_known;
alter table practice_term add constraint practice_term_code_is_known check (code in (
    'REQUEST_DECISION', 'COURT_NOTICE', 'FILE_READING', 'JOINT_VISIT', 'WORK_PLAN', 'REFERRAL_REPLY',
    'CHILD_AT_RISK_CHECK', 'DRAFT_KEPT', 'ENTRY_EDITED', 'CHILD_SEEN', 'MONITORING_FIRST', 'MONITORING_SECOND',
    'MONITORING_THIRD', 'VISIT_SILENCE', 'GOAL_SILENCE', 'FOR_LIFE_HANDOVER', 'FOR_LIFE_CONTACT', 'FOR_LIFE_ANSWER',
    'PAST_FAMILY_READ', 'EMERGENCY_OPEN'));
insert into practice_term (code, valid_from, amount, unit) values
    ('PAST_FAMILY_READ', '2012-01-01', 30, 'DAYS'),
    ('EMERGENCY_OPEN', '2012-01-01', 1, 'DAYS');

create table emergency_opening (
    id              uuid        primary key,
    typed_number    text        not null,
    case_id         uuid        references family_case, -- none where nothing could be opened
    reason          text        not null,
    opened_by       uuid        not null references worker,
    opened_at       timestamptz not null,
    closes_at       timestamptz,
    acknowledged_by uuid        references worker,
    acknowledged_at timestamptz,
    constraint emergency_names_a_number check (coalesce(typed_number, '') ~ '\S'),
    constraint emergency_says_why check (coalesce(reason, '') ~ '\S'),
    constraint opened_family_closes_again check ((case_id is null) = (closes_at is null) and closes_at > opened_at),
    constraint emergency_is_acknowledged_by_somebody check ((acknowledged_by is null) = (acknowledged_at is null)),
    constraint emergency_is_acknowledged_by_another check (acknowledged_by <> opened_by)
);
create index emergency_opening_by_worker on emergency_opening (opened_by, opened_at);
create index emergency_opening_by_case on emergency_opening (case_id, opened_at);
create index emergency_opening_to_acknowledge on emergency_opening (opened_at) where acknowledged_at is null;

create function keep_emergency_opening() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if tg_op = 'UPDATE' and old.acknowledged_at is null then
        old.acknowledged_by := new.acknowledged_by;
        old.acknowledged_at := new.acknowledged_at;
        if new is not distinct from old then
            return new;
        end if;
    end if;
    raise exception 'an opening in an emergency does not change, and is acknowledged once' using errcode = 'check_violation';
end
$$;
create trigger emergency_opening_is_kept before update or delete on emergency_opening
    for each row execute function keep_emergency_opening();
