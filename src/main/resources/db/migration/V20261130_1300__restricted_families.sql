-- A family whose file its own district may not read, a relative of a worker for instance. Director or deputy says why and
-- who may see it; nobody else meets it anywhere. Nothing of it is ever taken back: it is lifted, and begun anew.

create table family_restriction (
    id            uuid        primary key,
    case_id       uuid        not null references family_case,
    reason        text        not null,
    set_by        uuid        not null references worker,
    set_at        timestamptz not null,
    lifted_reason text,
    lifted_by     uuid        references worker,
    lifted_at     timestamptz,
    constraint restriction_says_why check (coalesce(reason, '') ~ '\S'),
    constraint lifted_restriction_says_why check (lifted_at is null or coalesce(lifted_reason, '') ~ '\S'),
    constraint lifting_has_who_when_and_why check (num_nonnulls(lifted_reason, lifted_by, lifted_at) in (0, 3)),
    constraint restriction_is_lifted_after_it_is_set check (lifted_at >= set_at)
);
create unique index one_restriction_of_a_family_at_a_time on family_restriction (case_id) where lifted_at is null;
create index family_restriction_by_case on family_restriction (case_id, set_at);

create table restriction_reader (
    restriction_id uuid not null references family_restriction,
    worker_id      uuid not null references worker,
    primary key (restriction_id, worker_id)
);
create index restriction_reader_by_worker on restriction_reader (worker_id);

create function keep_family_restriction() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if tg_op = 'UPDATE' and old.lifted_at is null then
        old.lifted_reason := new.lifted_reason;
        old.lifted_by := new.lifted_by;
        old.lifted_at := new.lifted_at;
        if new is not distinct from old then
            return new;
        end if;
    end if;
    raise exception 'a restriction does not change, and is lifted once' using errcode = 'check_violation';
end
$$;
create trigger family_restriction_is_kept before update or delete on family_restriction
    for each row execute function keep_family_restriction();

create function keep_restriction_reader() returns trigger language plpgsql as $$
begin
    raise exception 'who is named for a restriction does not change' using errcode = 'check_violation';
end
$$;
create trigger restriction_reader_is_kept before update or delete on restriction_reader
    for each row execute function keep_restriction_reader();

alter table family_case add restricted boolean not null default false;

create function mark_restricted_family() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update family_case c
       set restricted = exists (select from family_restriction r where r.case_id = c.id and r.lifted_at is null)
     where c.id = new.case_id;
    return null;
end
$$;
create trigger restricted_family_is_marked after insert or update on family_restriction
    for each row execute function mark_restricted_family();

-- Who reads is said on each connection (staff.web.ReaderOnConnection). Where it is not said, as in what runs by itself,
-- nobody reads. The owner of the tables, and with it migrations, backups and triggers, is not asked.
create function reader() returns uuid language sql stable as $$
    select nullif(current_setting('asysta.reader', true), '')::uuid
$$;

create function families_closed_to(reader uuid) returns uuid[]
    language sql stable set search_path = public, pg_temp as $$
    select coalesce(array_agg(f.case_id), '{}')
      from family_restriction f
     where f.lifted_at is null
       and not exists (select from worker w where w.id = reader and w.role in ('DIRECTOR', 'DEPUTY_DIRECTOR'))
       and not exists (select from restriction_reader r where r.restriction_id = f.id and r.worker_id = reader)
$$;

alter table family_case enable row level security;
create policy restricted_family_is_for_those_named on family_case
    using (not restricted or id <> all ((select families_closed_to(reader()))::uuid[]));

alter table family_member enable row level security;
create policy restricted_family_is_for_those_named on family_member
    using (case_id <> all ((select families_closed_to(reader()))::uuid[]));
