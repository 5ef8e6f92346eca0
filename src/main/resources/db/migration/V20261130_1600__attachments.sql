-- Scans and files of a family (docs/adr/0017). What a list shows stands apart from the content, which is read one at a time
-- and never changes. Nothing is deleted: a file that should not be here is withdrawn, once, with a reason.

create table attachment (
    id               uuid        primary key,
    case_id          uuid        not null references family_case,
    kind             text        not null,
    title            text        not null,
    dated_on         date,
    person_id        uuid,
    file_name        text        not null,
    media_type       text        not null,
    size_bytes       integer     not null,
    sha256           text        not null,
    pages            integer,
    added_by         uuid        not null references worker,
    added_at         timestamptz not null,
    withdrawn_reason text,
    withdrawn_by     uuid        references worker,
    withdrawn_at     timestamptz,
    constraint attachment_kind_is_known check (kind in (
        'CONSENT', 'AUTHORISATION', 'COURT_LETTER', 'LETTER', 'CERTIFICATE', 'HEALTH', 'SCHOOL', 'PHOTO', 'OTHER')),
    constraint attachment_has_a_title check (coalesce(title, '') ~ '\S'),
    constraint attachment_has_a_plain_file_name check (file_name ~ '^[^/\\[:cntrl:]]{1,150}$' and file_name !~ '^\.'),
    constraint attachment_is_of_a_type_that_is_taken check (media_type in (
        'application/pdf', 'image/jpeg', 'image/png', 'image/tiff', 'application/vnd.oasis.opendocument.text',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document')),
    constraint attachment_is_not_empty check (size_bytes > 0),
    constraint attachment_has_a_digest check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint attachment_has_pages check (pages > 0),
    constraint attachment_is_dated_in_the_past check (dated_on <= (added_at at time zone 'Europe/Warsaw')::date),
    constraint attachment_is_about_one_of_the_family foreign key (case_id, person_id) references family_member,
    constraint withdrawal_has_who_when_and_why check (num_nonnulls(withdrawn_reason, withdrawn_by, withdrawn_at) in (0, 3)),
    constraint withdrawn_attachment_says_why check (withdrawn_at is null or coalesce(withdrawn_reason, '') ~ '\S'),
    constraint attachment_is_withdrawn_after_it_is_added check (withdrawn_at >= added_at),
    constraint attachment_as_its_content_knows_it unique (id, sha256, size_bytes)
);
create index attachment_by_case on attachment (case_id, added_at desc);
create index attachment_by_content on attachment (case_id, sha256);

-- Size and digest are computed here, and the foreign key makes them those that the list shows.
create table attachment_content (
    attachment_id uuid    primary key,
    content       bytea   not null,
    sha256        text    not null generated always as (encode(sha256(content), 'hex')) stored,
    size_bytes    integer not null generated always as (octet_length(content)) stored,
    constraint content_is_what_the_attachment_says foreign key (attachment_id, sha256, size_bytes)
        references attachment (id, sha256, size_bytes)
);
alter table attachment_content alter content set storage external; -- scans are compressed already

create function keep_attachment() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if tg_op = 'UPDATE' and old.withdrawn_at is null then
        old.withdrawn_reason := new.withdrawn_reason;
        old.withdrawn_by := new.withdrawn_by;
        old.withdrawn_at := new.withdrawn_at;
        if new is not distinct from old then
            return new;
        end if;
    end if;
    raise exception 'an attachment does not change, and is withdrawn once' using errcode = 'check_violation';
end
$$;
create trigger attachment_is_kept before update or delete on attachment
    for each row execute function keep_attachment();

create function keep_attachment_content() returns trigger language plpgsql as $$
begin
    raise exception 'the content of an attachment does not change' using errcode = 'check_violation';
end
$$;
create trigger attachment_content_is_kept before update on attachment_content
    for each row execute function keep_attachment_content();

-- An attachment comes with its content, in one transaction.
create function demand_attachment_content() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if not exists (select from attachment_content where attachment_id = new.id) then
        raise exception 'an attachment comes with its content' using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create constraint trigger attachment_has_content after insert on attachment
    deferrable initially deferred for each row execute function demand_attachment_content();

insert into audit.unwatched values
    ('attachment_content', 'megabytes that never change; the row of attachment beside it is watched, with their digest');
