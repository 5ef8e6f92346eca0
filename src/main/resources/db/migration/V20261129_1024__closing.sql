-- The end of the work with a family: proposed by its assistant or social worker, decided by the director. What has been
-- presented does not change until it is returned, and what was approved never does.

create table case_closing (
    id                  uuid        primary key,
    case_id             uuid        not null references family_case,
    spell               integer     not null,
    version             bigint      not null,
    state               text        not null,
    reason              text,
    words               text,
    last_day            date,
    goals               jsonb       not null, -- id of a goal of the plan to its effect
    main_goal_effect    text,
    main_goal_words     text,
    children            jsonb       not null, -- id of a child to where it is now
    names               jsonb       not null, -- titles of the goals and names of the children, as they were then
    stability           text,
    stability_words     text,
    recommendations     text,
    monitored           boolean,
    monitor_id          uuid        references worker,
    no_monitoring       text,
    tried               text,
    talk_on             date,
    talk_with           text,
    talk_said           text,
    court_basis         text,
    ruling_on           date,
    ruling_number       text,
    open_matters_reason text,
    saved_by            uuid        not null references worker,
    saved_at            timestamptz not null,
    presented_by        uuid        references worker,
    presented_at        timestamptz,
    decided_by          uuid        references worker,
    decided_at          timestamptz,
    constraint one_closing_per_spell unique (case_id, spell),
    constraint closing_state_is_known check (state in ('DRAFT', 'PRESENTED', 'RETURNED', 'APPROVED')),
    constraint closing_reason_is_known check (reason in (
        'GOAL_REACHED', 'MOVED_AWAY', 'NO_COOPERATION', 'SERVICE_NOT_POSSIBLE', 'COURT_DECISION', 'FAMILY_WISH',
        'CHILD_PLACED', 'ADULTHOOD', 'DEATH', 'OTHER')),
    constraint closing_main_goal_effect_is_known check (main_goal_effect in ('ACHIEVED', 'PARTLY', 'NOT_ACHIEVED')),
    constraint closing_stability_is_known check (stability in ('STABLE', 'WITH_SUPPORT', 'UNSTABLE')),
    constraint closing_court_basis_is_known check (court_basis in ('CHANGED', 'EXPIRED', 'NOTICE')),
    constraint presented_closing_names_who_and_when check (
        state = 'DRAFT' or num_nonnulls(presented_by, presented_at) = 2),
    constraint decided_closing_names_who_and_when check (
        (state in ('RETURNED', 'APPROVED')) = (num_nonnulls(decided_by, decided_at) = 2)),
    constraint presented_closing_is_full check (state in ('DRAFT', 'RETURNED') or (
        num_nonnulls(reason, words, last_day, stability, stability_words, recommendations, monitored) = 7
        and case when monitored then monitor_id is not null else coalesce(no_monitoring, '') ~ '\S' end)),
    constraint closing_for_lack_of_cooperation_is_documented check (
        state in ('DRAFT', 'RETURNED') or reason <> 'NO_COOPERATION'
        or num_nonnulls(tried, talk_on, talk_with, talk_said) = 4),
    constraint closing_names_the_ruling_it_rests_on check (
        state in ('DRAFT', 'RETURNED') or coalesce(court_basis, 'NOTICE') = 'NOTICE'
        or num_nonnulls(ruling_on, ruling_number) = 2)
);
create index case_closing_that_waits on case_closing (presented_at) where state = 'PRESENTED';

-- What the director wrote whenever she sent one back.
create table case_closing_remark (
    closing_id  uuid        not null references case_closing,
    position    integer     not null,
    words       text        not null,
    returned_by uuid        not null references worker,
    returned_at timestamptz not null,
    primary key (closing_id, position),
    constraint closing_remark_says_what check (words ~ '\S')
);

create function keep_presented_closing() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
    decided case_closing := old;
begin
    if tg_op = 'DELETE' then
        raise exception 'a closing is kept' using errcode = 'check_violation';
    end if;
    if old.state = 'APPROVED' then
        raise exception 'a closing that was approved does not change' using errcode = 'check_violation';
    end if;
    if old.state = 'PRESENTED' then
        decided.state := new.state;
        decided.version := new.version;
        decided.decided_by := new.decided_by;
        decided.decided_at := new.decided_at;
        if new is distinct from decided then
            raise exception 'a closing that was presented does not change' using errcode = 'check_violation';
        end if;
    end if;
    return new;
end
$$;
create trigger presented_closing_is_kept before update or delete on case_closing
    for each row execute function keep_presented_closing();

-- No work ends without its final assessment, once there was anything to assess; support "Za życiem" has none.
create function refuse_closing_without_final_assessment() returns trigger
    language plpgsql set search_path = public, pg_temp as $$
begin
    if exists (select from family_case c join case_paper s on s.case_id = c.id and s.spell = new.spell
                where c.id = new.case_id and c.pathway <> 'FOR_LIFE' and s.kind = 'COOPERATION_START')
       and not exists (select from case_paper f
                        where f.case_id = new.case_id and f.spell = new.spell and f.kind = 'FINAL_ASSESSMENT') then
        raise exception 'a case is not closed without its final assessment'
            using errcode = 'check_violation', constraint = 'closing_has_a_final_assessment', table = 'case_closing';
    end if;
    return new;
end
$$;
create trigger closing_has_a_final_assessment before insert or update on case_closing
    for each row when (new.state in ('PRESENTED', 'APPROVED')) execute function refuse_closing_without_final_assessment();
