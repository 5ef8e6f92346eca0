-- What somebody has typed and not saved yet. Private to its author; nobody else's page reads it.

-- texts: one of each tab or device, the one that stands in the form first; [] once they are saved or discarded.
-- json and not jsonb: every character stays as it was typed, also those that jsonb refuses.
create table draft (
    author_id     uuid        not null references worker,
    page          text        not null,
    version       bigint      not null,
    texts         json        not null,
    settled_sheet text,
    saved_at      timestamptz not null,
    primary key (author_id, page),
    constraint draft_belongs_to_a_page check (page like '/%' and length(page) <= 300)
);
create index draft_by_age on draft (saved_at);

-- A form that came when its session was over. It waits until its author signs in with the same browser.
create table held_form (
    browser   text        not null,
    author_id uuid        not null references worker,
    page      text        not null,
    sheet     text        not null,
    boxes     json        not null,
    held_at   timestamptz not null,
    primary key (browser, author_id, page),
    constraint held_form_belongs_to_a_page check (page like '/%' and length(page) <= 300)
);
create index held_form_by_author on held_form (author_id, held_at);
create index held_form_by_age on held_form (held_at);

-- With what forms are sealed, so that nobody can say that somebody else opened them; the same for every instance
-- and after every start.
create table form_seal (
    id     integer primary key default 1,
    secret bytea   not null,
    constraint there_is_one_form_seal check (id = 1)
);
insert into form_seal (secret)
values (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));
