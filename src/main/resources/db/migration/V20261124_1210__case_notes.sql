-- What assistant, social worker and director told each other about a family. Rows come and never change; a mistake is put
-- right by an addition with its own day and author (afterMigrate__grants).

create table case_note (
    id          uuid        primary key,
    case_id     uuid        not null references family_case,
    kind        text        not null,
    held_on     date        not null,
    channel     text        not null,
    with_worker uuid        not null references worker,
    words       text        not null,
    written_by  uuid        not null references worker,
    written_at  timestamptz not null,
    constraint case_note_kind_is_known check (kind in ('EXCHANGE', 'DIRECTOR_TALK')),
    constraint case_note_channel_is_known check (channel in ('IN_PERSON', 'PHONE', 'ONLINE', 'WRITTEN')),
    constraint case_note_says_something check (words ~ '\S'),
    constraint case_note_is_between_two check (with_worker <> written_by),
    constraint case_note_tells_of_the_past check (held_on <= (written_at at time zone 'Europe/Warsaw')::date)
);
create index case_note_by_case on case_note (case_id, kind, held_on desc, written_at desc);

create table case_note_addition (
    id         uuid        primary key,
    note_id    uuid        not null references case_note,
    words      text        not null,
    written_by uuid        not null references worker,
    written_at timestamptz not null,
    constraint case_note_addition_says_something check (words ~ '\S')
);
create index case_note_addition_by_note on case_note_addition (note_id, written_at);
