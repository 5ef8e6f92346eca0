-- The calendar of visits: how often a family is to be visited, and a private feed for each assistant's own calendar.

create table visit_frequency (
    case_id   uuid        primary key references family_case,
    per_month integer     not null,
    set_by    uuid        not null references worker,
    set_at    timestamptz not null,
    constraint visit_frequency_is_once_to_thirty_times check (per_month between 1 and 30)
);

create index agreed_visit_to_come on agreed_visit (case_id, planned_on) where ended_at is null;

-- only a digest of the secret address; a new one replaces the old
create table calendar_feed (
    worker_id  uuid        primary key references worker,
    token_hash text        not null unique,
    issued_at  timestamptz not null
);
