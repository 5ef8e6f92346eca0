-- Supervision and trainings of assistants. Proofs of art. 12 lie in the personnel file and are not repeated here.

create table development_activity (
    id               uuid          primary key,
    version          bigint        not null default 0,
    kind             text          not null,
    topic            text          not null,
    provider         text          not null, -- the supervisor, or who organised the training
    starts_on        date          not null,
    ends_on          date          not null,
    hours            numeric(5, 2) not null,
    recorded_by      uuid          not null references worker,
    recorded_at      timestamptz   not null,
    annulled_because text,
    annulled_by      uuid          references worker,
    annulled_at      timestamptz,
    constraint development_kind_is_known check (kind in ('GROUP_SUPERVISION', 'INDIVIDUAL_SUPERVISION', 'TRAINING')),
    constraint development_has_a_topic check (topic ~ '\S'),
    constraint development_has_a_provider check (provider ~ '\S'),
    constraint development_ends_after_it_starts check (ends_on >= starts_on),
    constraint supervision_is_of_one_day check (kind = 'TRAINING' or ends_on = starts_on),
    constraint development_tells_of_the_past check (ends_on <= (recorded_at at time zone 'Europe/Warsaw')::date),
    constraint development_fits_into_its_days check (hours > 0 and hours <= 24 * (ends_on - starts_on + 1)),
    constraint annulled_development_says_why check (
        num_nulls(annulled_because, annulled_by, annulled_at) in (0, 3) and annulled_because ~ '\S')
);
create index development_activity_by_day on development_activity (starts_on) where annulled_at is null;

create table development_participant (
    activity_id      uuid    not null references development_activity,
    worker_id        uuid    not null references worker,
    certificate_kept boolean not null,
    primary key (activity_id, worker_id)
);
create index development_participant_by_worker on development_participant (worker_id);

create function check_development_participant() returns trigger
    language plpgsql set search_path = public, pg_temp as $$
declare
    activity development_activity;
begin
    select * into activity from development_activity where id = new.activity_id for update;
    if activity.kind = 'INDIVIDUAL_SUPERVISION' and exists (
        select from development_participant where activity_id = new.activity_id and worker_id <> new.worker_id) then
        raise exception 'individual supervision is of one assistant' using errcode = 'check_violation';
    end if;
    if activity.kind <> 'TRAINING' and new.certificate_kept then
        raise exception 'supervision gives no certificate' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger development_participant_fits before insert or update on development_participant
    for each row execute function check_development_participant();

create function keep_annulled_development() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if old.annulled_at is not null then
        raise exception 'what was annulled does not change' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger annulled_development_is_kept before update or delete on development_activity
    for each row execute function keep_annulled_development();
