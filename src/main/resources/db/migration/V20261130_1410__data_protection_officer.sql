-- Who watches over the reads of family data (art. 37-39 GDPR), and what she made of those that are out of the ordinary.

create table data_protection_officer (
    id           uuid        primary key,
    worker_id    uuid        not null references worker,
    appointed_by uuid        not null references worker,
    appointed_at timestamptz not null,
    ended_by     uuid        references worker,
    ended_at     timestamptz,
    constraint office_ends_by_somebody check ((ended_at is null) = (ended_by is null))
);
create unique index there_is_one_officer on data_protection_officer ((true)) where ended_at is null;

create table unusual_read_answer (
    week        date        not null,
    rule        text        not null,
    worker_id   uuid        not null references worker,
    case_id     uuid        references family_case,
    note        text        not null,
    answered_by uuid        not null references worker,
    answered_at timestamptz not null,
    constraint unusual_read_is_answered_once unique nulls not distinct (week, rule, worker_id, case_id),
    constraint answer_says_something check (note ~ '\S'),
    constraint week_begins_on_monday check (extract(isodow from week) = 1)
);
