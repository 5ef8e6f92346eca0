-- What an administrator has done to a worker's sign-in; she reads it when she signs in next.
create table sign_in_notice (
    id        uuid        primary key,
    worker_id uuid        not null references worker,
    kind      text        not null,
    given_at  timestamptz not null,
    seen_at   timestamptz,
    constraint sign_in_notice_is_of_a_known_kind check (kind in ('PASSWORD_LINK', 'SECOND_FACTOR')),
    constraint sign_in_notice_is_seen_after_it_was_given check (seen_at >= given_at)
);
create index sign_in_notice_of_worker on sign_in_notice (worker_id, given_at);

insert into disposal_table (name, effect) values ('sign_in_notice', 'NONE');
