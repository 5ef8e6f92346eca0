-- The centre, its workers and its districts.

create table centre (
    id         integer primary key default 1,
    name       text    not null,
    short_name text    not null,
    demo       boolean not null default false,
    constraint there_is_one_centre check (id = 1)
);

create table practice_term (
    code       text    not null,
    valid_from date    not null,
    amount     integer not null,
    unit       text    not null,
    primary key (code, valid_from),
    constraint practice_term_is_at_least_one check (amount > 0),
    constraint practice_term_unit_is_known check (unit in ('WORKING_DAYS', 'MONTHS'))
);
-- the usual procedure; a centre changes it by a later row, which never changes the past
insert into practice_term (code, valid_from, amount, unit) values ('WORK_PLAN', '2012-01-01', 2, 'MONTHS');

create table worker (
    id              uuid        primary key,
    version         bigint      not null default 0,
    login           text        not null,
    first_name      text        not null,
    last_name       text        not null,
    role            text        not null,
    title           text        not null,
    expertise       text        not null default '',
    password_hash   text,
    enabled         boolean     not null default true,
    suspended_since date,
    created_at      timestamptz not null,
    constraint worker_login_is_unique unique (login),
    constraint worker_login_is_lower_case check (login = lower(login) and login <> ''),
    constraint worker_role_is_known check (role in (
        'SOCIAL_WORKER', 'DIRECTOR', 'DEPUTY_DIRECTOR', 'COORDINATOR', 'FAMILY_ASSISTANT', 'ADMINISTRATOR'))
);

create table worker_absence (
    worker_id uuid not null references worker,
    first_day date not null,
    last_day  date not null,
    primary key (worker_id, first_day),
    constraint absence_ends_after_it_starts check (last_day >= first_day)
);

create table district (
    id   integer generated always as identity primary key,
    name text not null,
    constraint district_name_is_unique unique (name)
);

create table district_worker (
    district_id integer not null references district,
    worker_id   uuid    not null references worker,
    primary key (district_id, worker_id)
);
create index district_worker_by_worker on district_worker (worker_id);

-- One-time links: for the first administrator (no worker yet) and for a new worker's password. Only hashes are kept.
create table one_time_link (
    token_hash text        primary key,
    worker_id  uuid        references worker,
    expires_at timestamptz not null,
    used_at    timestamptz
);

-- Forms that have been carried out (see pl.asysta.site.OnceOnly).
create table submission (
    token   uuid        primary key,
    content text        not null,
    made    uuid,
    at      timestamptz not null default now()
);
