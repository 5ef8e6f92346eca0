-- The assessment of a family's situation (art. 15(1)(15)): ten areas on a scale from 1 to 5, written as a draft by the
-- assistant, presented to the director and frozen, acknowledged by her.

create table family_assessment (
    id              uuid        primary key,
    case_id         uuid        not null references family_case,
    number          integer     not null,
    kind            text        not null,
    version         bigint      not null,
    period_from     date        not null,
    assessed_on     date        not null, -- the last day of the period
    areas           jsonb       not null, -- area of life to its level, its words and the goal that answers it
    goals           jsonb       not null, -- each goal of the plan that held, how far it has come and words
    voices          jsonb       not null, -- id of a child to what it says
    names           jsonb       not null, -- the names they had then
    course          jsonb       not null, -- sentences about the period, each with the rows behind it
    own_words       text,
    family_view     text,
    conclusion      text,
    more_help       text,
    summary         text,
    meetings        integer     not null, -- held in the period
    risk_score      integer,
    risk_band       text,
    saved_by        uuid        not null references worker,
    saved_at        timestamptz not null,
    due_on          date, -- by when it had to be presented
    delay_reason    text,
    presented_by    uuid        references worker,
    presented_at    timestamptz,
    remarks         text,
    remarked_by     uuid        references worker,
    remarked_at     timestamptz,
    acknowledged_by uuid        references worker,
    acknowledged_at timestamptz,
    constraint assessments_are_numbered unique (case_id, number),
    constraint assessment_kind_is_known check (kind in ('INITIAL', 'PERIODIC', 'FINAL')),
    constraint assessment_conclusion_is_known check (conclusion in (
        'CONTINUE', 'MODIFY_PLAN', 'END', 'NOTIFY_COURT', 'MORE_HELP')),
    constraint assessment_period_has_an_end check (assessed_on >= period_from),
    constraint assessment_levels_are_from_one_to_five check (
        not jsonb_path_exists(areas, '$.*.level ? (@ != null && (@ < 1 || @ > 5))')),
    constraint presented_assessment_is_full check (presented_at is null or (
        jsonb_array_length(jsonb_path_query_array(areas, '$.*.level ? (@ != null)')) = 10
        and coalesce(family_view, '') ~ '\S' and coalesce(summary, '') ~ '\S' and conclusion is not null)),
    constraint assessment_is_presented_by_somebody check ((presented_by is null) = (presented_at is null)),
    constraint assessment_is_presented_after_its_day check (
        assessed_on <= (presented_at at time zone 'Europe/Warsaw')::date),
    constraint late_assessment_says_why check (
        kind = 'INITIAL' or presented_at is null or due_on is null or coalesce(delay_reason, '') ~ '\S'
        or (presented_at at time zone 'Europe/Warsaw')::date <= due_on),
    constraint remarks_are_somebodys check ((remarks is null) = (remarked_by is null) and (remarks is null) = (remarked_at is null)),
    constraint only_what_was_presented_is_remarked check (remarks is null or presented_at is not null),
    constraint only_what_was_presented_is_acknowledged check (acknowledged_at is null or presented_at is not null),
    constraint assessment_is_acknowledged_by_somebody check ((acknowledged_by is null) = (acknowledged_at is null))
);
create unique index one_draft_of_an_assessment on family_assessment (case_id) where presented_at is null;
create index family_assessment_that_waits on family_assessment (presented_at)
    where presented_at is not null and acknowledged_at is null;

create function keep_presented_assessment() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if old.presented_at is null then
        return case when tg_op = 'DELETE' then old else new end;
    end if;
    if tg_op = 'UPDATE' and old.acknowledged_at is null then
        old.version := new.version;
        old.remarks := new.remarks;
        old.remarked_by := new.remarked_by;
        old.remarked_at := new.remarked_at;
        old.acknowledged_by := new.acknowledged_by;
        old.acknowledged_at := new.acknowledged_at;
        if new is not distinct from old then
            return new;
        end if;
    end if;
    raise exception 'an assessment that was presented does not change' using errcode = 'check_violation';
end
$$;
create trigger presented_assessment_is_kept before update or delete on family_assessment
    for each row execute function keep_presented_assessment();

-- that the director knows that no assessment was presented in time
create table assessment_delay (
    case_id uuid        not null references family_case,
    due_on  date        not null,
    seen_by uuid        not null references worker,
    seen_at timestamptz not null,
    primary key (case_id, due_on)
);
