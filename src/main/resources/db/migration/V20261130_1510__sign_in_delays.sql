-- What was tried too often and how long it waits; keys are digests, so that nobody reads here who tried what.
create table sign_in_delay (
    key      text        primary key,
    failures integer     not null,
    last_at  timestamptz not null,
    free_at  timestamptz not null,
    constraint failures_are_counted_up check (failures >= 0)
);
create index sign_in_delay_by_age on sign_in_delay (last_at);

-- Browsers in which a worker has signed in: what others try elsewhere does not slow her there.
create table known_browser (
    worker_id    uuid        not null references worker,
    browser      text        not null,
    last_used_at timestamptz not null,
    primary key (worker_id, browser),
    constraint browser_is_known_by_a_digest check (browser ~ '^[0-9a-f]{64}$')
);
create index known_browser_by_browser on known_browser (browser);
