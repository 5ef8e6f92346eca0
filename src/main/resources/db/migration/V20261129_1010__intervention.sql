-- Somebody's safety was at risk (art. 15(1)(12)): what was seen, who is in danger, what was done, who was told, how it ended.

create table intervention (
    id              uuid        primary key,
    case_id         uuid        not null references family_case,
    number          integer     not null,
    seen_at         timestamptz not null,
    place           text        not null,
    kinds           text[]      not null,
    seen            text        not null,
    done            text        not null,
    recorded_by     uuid        not null references worker,
    recorded_at     timestamptz not null,
    taken_at        timestamptz, -- a child was taken from the family (art. 12a of the act of 29 July 2005)
    taken_by        uuid        references worker,
    acknowledged_by uuid        references worker,
    acknowledged_at timestamptz,
    ended_on        date,
    outcome         text,
    ended_by        uuid        references worker,
    ended_at        timestamptz,
    constraint interventions_are_numbered unique (case_id, number),
    constraint intervention_is_of_one_family unique (id, case_id),
    constraint intervention_is_not_in_the_future check (seen_at <= recorded_at),
    constraint intervention_says_where check (place ~ '\S'),
    constraint intervention_says_what_was_seen check (seen ~ '\S'),
    constraint intervention_says_what_was_done check (done ~ '\S'),
    constraint danger_is_known check (cardinality(kinds) > 0 and kinds <@ array[
        'HEALTH_OR_LIFE', 'SUICIDAL', 'VIOLENCE', 'INTOXICATED_CARER', 'NO_CARE', 'NEGLECT', 'HOUSING', 'OTHER']),
    constraint child_is_taken_after_the_danger_was_seen check (taken_at >= seen_at),
    constraint taken_child_is_recorded_by_somebody check ((taken_at is null) = (taken_by is null)),
    constraint intervention_is_acknowledged_by_somebody check ((acknowledged_by is null) = (acknowledged_at is null)),
    constraint ended_intervention_says_how_who_and_when check (
        num_nonnulls(ended_on, outcome, ended_by, ended_at) in (0, 4) and outcome ~ '\S'),
    constraint intervention_ends_after_it_began check (ended_on >= (seen_at at time zone 'Europe/Warsaw')::date)
);
create index intervention_on_desks on intervention (case_id) where ended_on is null or acknowledged_at is null;

create table intervention_person (
    intervention_id uuid not null,
    case_id         uuid not null,
    person_id       uuid not null,
    primary key (intervention_id, person_id),
    constraint danger_is_in_the_same_family foreign key (intervention_id, case_id) references intervention (id, case_id),
    constraint only_the_family_is_in_danger foreign key (case_id, person_id) references family_member
);

create table intervention_notice (
    id              uuid        primary key,
    intervention_id uuid        not null references intervention,
    body            text        not null,
    notified_at     timestamptz not null,
    receiver        text,
    recorded_by     uuid        not null references worker,
    recorded_at     timestamptz not null,
    constraint notified_body_is_known check (body in (
        'POLICE', 'AMBULANCE', 'COURT', 'SOCIAL_WORKER', 'DIRECTOR', 'SCHOOL', 'HEALTH_CARE', 'OTHER')),
    constraint nobody_is_notified_in_the_future check (notified_at <= recorded_at)
);
create index intervention_notice_by_intervention on intervention_notice (intervention_id);

create table intervention_amendment (
    id              uuid        primary key,
    intervention_id uuid        not null references intervention,
    number          integer     not null,
    words           text        not null,
    reason          text        not null,
    amended_by      uuid        not null references worker,
    amended_at      timestamptz not null,
    constraint intervention_amendments_are_numbered unique (intervention_id, number),
    constraint intervention_amendment_says_something check (words ~ '\S'),
    constraint intervention_amendment_has_a_reason check (reason ~ '\S')
);

create function keep_intervention() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'an intervention stays on file' using errcode = 'check_violation';
    end if;
    if (old.case_id, old.number, old.seen_at, old.place, old.kinds, old.seen, old.done, old.recorded_by, old.recorded_at)
            is distinct from
       (new.case_id, new.number, new.seen_at, new.place, new.kinds, new.seen, new.done, new.recorded_by, new.recorded_at)
       or old.taken_at is not null and (old.taken_at, old.taken_by) is distinct from (new.taken_at, new.taken_by)
       or old.acknowledged_at is not null
          and (old.acknowledged_by, old.acknowledged_at) is distinct from (new.acknowledged_by, new.acknowledged_at)
       or old.ended_on is not null
          and (old.taken_at, old.ended_on, old.outcome, old.ended_by, old.ended_at)
              is distinct from (new.taken_at, new.ended_on, new.outcome, new.ended_by, new.ended_at) then
        raise exception 'what an intervention says does not change' using errcode = 'check_violation';
    end if;
    if new.ended_on is not null and new.taken_at is not null and not exists (
            select from intervention_notice
             where intervention_id = new.id and body = 'COURT' and notified_at >= new.taken_at) then
        raise exception 'the court has not been told of the child' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger intervention_is_kept before update or delete on intervention
    for each row execute function keep_intervention();

create function refuse_untimely_notice() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
    about intervention;
begin
    select * into about from intervention where id = new.intervention_id;
    if new.notified_at < about.seen_at then
        raise exception 'nobody is notified before the danger was seen' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger notice_follows_the_danger before insert or update on intervention_notice
    for each row execute function refuse_untimely_notice();

create function refuse_danger_to_nobody() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if not exists (select from intervention_person where intervention_id = new.id) then
        raise exception 'somebody is in danger' using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create constraint trigger intervention_names_who_is_in_danger after insert on intervention
    deferrable initially deferred for each row execute function refuse_danger_to_nobody();

-- The closed compartment (docs/adr/0011): that the procedure "Niebieskie Karty" runs, its days, who has which part. No contents.
create table blue_card (
    id          uuid        primary key,
    case_id     uuid        not null references family_case,
    started_on  date        not null,
    recorded_by uuid        not null references worker,
    recorded_at timestamptz not null,
    passed_on   date,
    passed_by   uuid        references worker,
    closed_on   date,
    closed_by   uuid        references worker,
    constraint blue_card_starts_under_the_act check (started_on >= date '2012-01-01'),
    constraint blue_card_form_is_passed_on_after_the_start check (passed_on >= started_on),
    constraint blue_card_is_closed_after_it_began check (closed_on >= greatest(started_on, passed_on)),
    constraint passed_form_is_recorded_by_somebody check ((passed_on is null) = (passed_by is null)),
    constraint closed_blue_card_is_recorded_by_somebody check ((closed_on is null) = (closed_by is null))
);
create unique index one_open_blue_card_per_family on blue_card (case_id) where closed_on is null;
create index blue_card_by_case on blue_card (case_id);

create table blue_card_role (
    card_id     uuid        not null references blue_card,
    worker_id   uuid        not null references worker,
    role        text        not null,
    recorded_at timestamptz not null,
    primary key (card_id, worker_id),
    constraint blue_card_role_is_known check (role in ('FORM_AUTHOR', 'GROUP_MEMBER', 'INFORMED'))
);

create function keep_blue_card() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if tg_op = 'DELETE'
       or (old.case_id, old.started_on) is distinct from (new.case_id, new.started_on)
       or old.passed_on is not null and (old.passed_on, old.passed_by) is distinct from (new.passed_on, new.passed_by)
       or old.closed_on is not null then
        raise exception 'the days of a blue card do not change' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger blue_card_is_kept before update or delete on blue_card
    for each row execute function keep_blue_card();
