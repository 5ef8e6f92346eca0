-- Who may see family data (art. 7(4)): written authorisations and undertakings of secrecy. Nobody gets one from here:
-- a paper that was never signed is not invented, so the workers of an older installation wait until theirs is entered.
-- Only where everybody is invented anyway, in a demonstration of an earlier version, the papers are invented too.

create table data_authorisation (
    id          uuid        primary key,
    worker_id   uuid        not null references worker,
    number      text        not null,
    valid_from  date        not null,
    valid_until date,
    recorded_by uuid        not null references worker,
    recorded_at timestamptz not null,
    ended_by    uuid        references worker,
    ended_at    timestamptz,
    constraint authorisation_number_is_unique unique (number),
    constraint authorisation_has_a_number check (number ~ '\S'),
    constraint authorisation_ends_after_it_starts check (valid_until >= valid_from)
);
create index data_authorisation_by_worker on data_authorisation (worker_id, valid_from);

create table secrecy_undertaking (
    id          uuid        primary key,
    worker_id   uuid        not null references worker,
    signed_on   date        not null,
    recorded_by uuid        not null references worker,
    recorded_at timestamptz not null,
    annulled_by uuid        references worker,
    annulled_at timestamptz,
    constraint undertaking_is_annulled_by_somebody check ((annulled_by is null) = (annulled_at is null))
);
create unique index one_undertaking_of_a_day on secrecy_undertaking (worker_id, signed_on) where annulled_at is null;

insert into data_authorisation (id, worker_id, number, valid_from, recorded_by, recorded_at)
select gen_random_uuid(), id, 'U/' || login, created_at::date, id, now()
  from worker where role <> 'ADMINISTRATOR' and exists (select from centre where demo);
insert into secrecy_undertaking (id, worker_id, signed_on, recorded_by, recorded_at)
select gen_random_uuid(), id, created_at::date, id, now()
  from worker where role <> 'ADMINISTRATOR' and exists (select from centre where demo);
