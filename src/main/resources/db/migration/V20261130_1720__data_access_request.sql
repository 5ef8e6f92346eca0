-- Somebody asks for a copy of her data (art. 15 GDPR). Answered in a month, in three when it is told in the first why
-- (art. 12(3)).
create table data_access_request (
    id               uuid        primary key,
    case_id          uuid        not null references family_case,
    person_id        uuid        not null references person,
    received_on      date        not null,
    representative   text,       -- who asks for her, and by which right; null: she herself
    words            text,       -- what exactly she asks for
    registered_by    uuid        not null references worker,
    registered_at    timestamptz not null,
    extended_because text,
    extended_by      uuid        references worker,
    extended_at      timestamptz,
    finished_by      uuid        references worker,
    finished_at      timestamptz,
    constraint access_request_is_not_of_the_future check (received_on <= (registered_at at time zone 'Europe/Warsaw')::date),
    constraint extension_of_access_says_why check (
        num_nonnulls(extended_because, extended_by, extended_at) in (0, 3) and coalesce(extended_because, 'x') ~ '\S'),
    constraint access_is_finished_by_somebody check ((finished_by is null) = (finished_at is null))
);
create unique index one_open_access_request_of_a_person on data_access_request (case_id, person_id) where finished_at is null;
create index data_access_request_by_case on data_access_request (case_id);

-- What of a passage leaves the centre. It counts for the text that was read: when that changes, somebody reads it again.
create table data_access_choice (
    request_id uuid        not null references data_access_request,
    passage    text        not null,
    read_as    text        not null, -- digest of the text
    verdict    text        not null,
    words      text        not null, -- to black out beside those that are found, one in a line
    chosen_by  uuid        not null references worker,
    chosen_at  timestamptz not null,
    primary key (request_id, passage),
    constraint verdict_on_passage_is_known check (verdict in ('KEEP', 'WORDS', 'HIDE'))
);

-- What left, word for word. Nobody changes it any more.
create table data_access_copy (
    request_id uuid    not null references data_access_request,
    position   integer not null,
    part       text    not null,
    field      text    not null,
    on_day     date,
    text       text,   -- null: blacked out as a whole
    primary key (request_id, position)
);

create function keep_data_access_copy() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        if (select finished_at is null from data_access_request where id = new.request_id) then
            return new;
        end if;
    end if;
    raise exception 'what was given to somebody is kept as it was given' using errcode = 'check_violation';
end
$$;
create trigger data_access_copy_is_kept before insert or update or delete on data_access_copy
    for each row execute function keep_data_access_copy();

create function keep_finished_access() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if old.finished_at is not null then
        raise exception 'a request that was answered does not change' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger finished_access_is_kept before update on data_access_request
    for each row execute function keep_finished_access();
