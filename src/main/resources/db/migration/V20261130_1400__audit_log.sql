-- Who did and who looked (KRI § 20, art. 5(2) and 32 GDPR; docs/adr/0014). A schema of its own, in which the application
-- may add by the functions below and read some columns, and nothing else.

create schema audit;

-- Raised when the database was restored into a server that counts its transactions from the beginning again.
create sequence audit.era;
select nextval('audit.era');

create sequence audit.entry_id;

create table audit.entry (
    id         bigint      not null default nextval('audit.entry_id'),
    position   bigint      not null, -- era and transaction: what has finished lies below what has not
    at         timestamptz not null default clock_timestamp(),
    kind       text        not null,
    worker     uuid,                 -- null: nobody was signed in
    address    text,                 -- from where
    route      text,                 -- what was asked for
    request    uuid,                 -- joins what one request did
    reason     text,                 -- where one was typed
    family     uuid,
    families   uuid[],               -- of a list, those that it showed
    row_count  integer,
    status     integer,
    subject    text,                 -- the table, or the account that was named
    row_key    jsonb,
    before     jsonb,                -- columns that changed, as they were
    after      jsonb,
    db_role    text        not null default session_user,
    constraint entry_is_of_a_known_kind check (kind in
        ('CHANGE', 'READ', 'REFUSED', 'SIGNED_IN', 'SIGN_IN_FAILED', 'SIGNED_OUT', 'RETIRED')),
    constraint change_says_what_changed check (kind <> 'CHANGE' or subject is not null),
    constraint month_is_retired_for_a_reason check (kind <> 'RETIRED' or coalesce(reason, '') ~ '\S')
) partition by range (at);

create index entry_in_order on audit.entry (position, id);
create index look_at_family on audit.entry (family, at) where kind = 'READ' and family is not null;
create index entry_by_time on audit.entry (at) where kind <> 'CHANGE';

-- Nothing is ever refused for want of a month.
create table audit.entry_other partition of audit.entry default;

-- A seal over the entries of one month between two positions; each takes in the digest of the one before.
create table audit.seal (
    number        bigint      primary key,
    month         date        not null,
    from_position bigint      not null,
    upto_position bigint      not null,
    entries       integer     not null,
    content       bytea       not null,
    digest        bytea       not null unique,
    sealed_at     timestamptz not null default clock_timestamp(),
    constraint seal_ends_after_it_begins check (upto_position > from_position),
    constraint seal_holds_something check (entries > 0)
);

-- Months whose entries were let go, on purpose and for a reason; their seals stay.
create table audit.retired (
    month      date        primary key,
    entries    bigint      not null,
    retired_by uuid,
    reason     text        not null,
    retired_at timestamptz not null default clock_timestamp(),
    constraint month_is_let_go_for_a_reason check (reason ~ '\S')
);

-- Tables whose changes are not kept, and why.
create table audit.unwatched (
    name   text primary key,
    reason text not null check (reason ~ '\S')
);
insert into audit.unwatched values
    ('flyway_schema_history', 'belongs to Flyway, written by migrations alone'),
    ('spring_session', 'sessions: signing in and out is kept, each click is a read'),
    ('spring_session_attributes', 'sessions'),
    ('shedlock', 'turns of the processes'),
    ('submission', 'digests of forms already sent; what they did is kept where it was done'),
    ('draft', 'texts still being typed, saved at every pause; kept once they are sent'),
    ('held_form', 'texts still being typed'),
    ('register_entry', 'rebuilt by triggers out of tables that are watched'),
    ('search_word', 'rebuilt by triggers out of tables that are watched'),
    ('case_number', 'a counter'),
    ('referral_number', 'a counter'),
    ('request_number', 'a counter'),
    ('interview_number', 'a counter'),
    ('assignment_number', 'a counter');

create function audit.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is never changed' using errcode = 'insufficient_privilege';
end
$$;

create trigger entry_stays before update or delete on audit.entry for each row execute function audit.refuse();
create trigger entry_stays_whole before truncate on audit.entry for each statement execute function audit.refuse();
create trigger entry_stays_whole before truncate on audit.entry_other for each statement execute function audit.refuse();
create trigger seal_stays before update or delete on audit.seal for each row execute function audit.refuse();
create trigger seal_stays_whole before truncate on audit.seal for each statement execute function audit.refuse();
create trigger retired_stays before update or delete on audit.retired for each row execute function audit.refuse();
create trigger retired_stays_whole before truncate on audit.retired for each statement execute function audit.refuse();

-- Where a transaction stands in the log. Numbers of transactions stay far below 2^48.
create function audit.place(transaction xid8) returns bigint language sql stable as $$
    select ((select last_value from audit.era) << 48) + transaction::text::bigint
$$;

-- What changed in a row; of the trigger: the column of the family, the key, the columns that are never kept.
create function audit.note_change() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
declare
    origin  jsonb;
    was     jsonb;
    becomes jsonb;
    whole   jsonb;
    hidden  text;
begin
    origin := nullif(current_setting('asysta.origin', true), '')::jsonb;
    if tg_op in ('UPDATE', 'DELETE') then
        was := to_jsonb(old);
        whole := was;
    end if;
    if tg_op in ('INSERT', 'UPDATE') then
        becomes := to_jsonb(new);
        whole := becomes;
    end if;
    if tg_op = 'UPDATE' then
        select jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, becomes -> o.key)
          into was, becomes
          from jsonb_each(was) o
         where o.value is distinct from becomes -> o.key;
        if was is null then
            return null;
        end if;
    end if;
    foreach hidden in array tg_argv[2]::text[] loop
        if was -> hidden <> 'null' then
            was := jsonb_set(was, array[hidden], '"•••"');
        end if;
        if becomes -> hidden <> 'null' then
            becomes := jsonb_set(becomes, array[hidden], '"•••"');
        end if;
    end loop;
    insert into audit.entry (position, kind, worker, address, route, request, reason, family, subject, row_key, before, after)
    values (audit.place(pg_current_xact_id()), 'CHANGE', (origin ->> 'worker')::uuid, origin ->> 'address',
            origin ->> 'route', (origin ->> 'request')::uuid, origin ->> 'reason',
            coalesce((whole ->> tg_argv[0])::uuid, (origin ->> 'family')::uuid), tg_table_name,
            (select jsonb_object_agg(k, coalesce(was -> k, whole -> k))
               from unnest(tg_argv[1]::text[]) k where k <> all (tg_argv[2]::text[])),
            was, becomes);
    return null;
end
$$;

-- What is no change: reads, refusals, signing in and out. The application can add it and cannot pretend a change.
create function audit.note(kind text, worker uuid, address text, route text, request uuid, reason text, family uuid,
                           families uuid[], row_count integer, status integer, subject text) returns void
    language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into audit.entry (position, kind, worker, address, route, request, reason, family, families, row_count, status, subject)
    select audit.place(pg_current_xact_id()),
           case when kind in ('CHANGE', 'RETIRED') then 'not to be noted' else kind end,
           worker, address, route, request, reason, family, families, row_count, status, subject
$$;

-- Lets the changes of a table be kept. Secrets and files are kept as dots: that they changed, not what they are.
create function audit.watch(watched regclass) returns void language plpgsql as $$
declare
    key    text[];
    hidden text[];
    family text;
begin
    select coalesce(array_agg(attname::text order by attnum), '{}')
      into key
      from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
     where indrelid = watched and indisprimary;
    select coalesce(array_agg(attname::text), '{}')
      into hidden
      from pg_attribute
     where attrelid = watched and attnum > 0 and not attisdropped
       and (atttypid = 'bytea'::regtype or attname ~ '(password|secret|token|hash|recovery_code|private_key|credential)');
    select attname::text
      into family
      from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
     where conrelid = watched and confrelid = 'public.family_case'::regclass and cardinality(conkey) = 1
     order by attname <> 'case_id' limit 1;
    if watched = 'public.family_case'::regclass then
        family := 'id';
    end if;
    execute format('create trigger audit_change after insert or update or delete on %s for each row'
                   ' execute function audit.note_change(%L, %L, %L)', watched, coalesce(family, ''), key, hidden);
    execute format('create trigger audit_emptied after truncate on %s for each statement'
                   ' execute function audit.note_change(%L, %L, %L)', watched, '', '{}', '{}');
end
$$;

-- Every table that is not watched yet and not left out for a reason; run after each migration.
create function audit.watch_all() returns void language plpgsql as $$
declare
    watched regclass;
begin
    for watched in
        select c.oid::regclass
          from pg_class c
         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
           and not exists (select from audit.unwatched u where u.name = c.relname)
           and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'audit_change')
    loop
        perform audit.watch(watched);
    end loop;
end
$$;

-- The tables of this month and of the next three.
create function audit.prepare() returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    month date;
    name  text;
begin
    for ahead in 0..3 loop
        month := (date_trunc('month', now() at time zone 'UTC') + make_interval(months => ahead))::date;
        name := 'entry_' || to_char(month, 'YYYY_MM');
        if to_regclass('audit.' || name) is null
           and not exists (select from audit.entry_other
                            where at >= month::timestamp at time zone 'UTC'
                              and at < (month + interval '1 month') at time zone 'UTC') then
            execute format('create table audit.%I partition of audit.entry for values from (%L) to (%L)', name,
                           month::timestamp at time zone 'UTC', (month + interval '1 month') at time zone 'UTC');
            execute format('create trigger entry_stays_whole before truncate on audit.%I for each statement'
                           ' execute function audit.refuse()', name);
        end if;
    end loop;
end
$$;

-- After a restore into another server its transactions may have lower numbers than those already sealed.
create function audit.begin_era_if_restored() returns void language sql as $$
    select nextval('audit.era')
     where audit.place(pg_snapshot_xmin(pg_current_snapshot())) < (select max(upto_position) from audit.seal)
$$;

-- One entry as text that is the same on every server and in every session.
create function audit.canonical(e audit.entry) returns text language sql stable as $$
    select jsonb_build_array(e.position, e.id, extract(epoch from e.at), e.kind, e.worker, e.address, e.route, e.request,
                             e.reason, e.family, e.families, e.row_count, e.status, e.subject, e.row_key, e.before,
                             e.after, e.db_role)::text
$$;

-- Seals what has finished: every transaction below the oldest that still runs, so nobody waits and nothing comes in behind.
create function audit.seal_finished() returns integer language plpgsql security definer
    set search_path = pg_catalog, pg_temp set datestyle = 'ISO' as $$
declare
    upto   bigint;
    prior  audit.seal;
    fresh  record;
    sealed integer := 0;
    stamp  timestamptz;
begin
    perform pg_advisory_xact_lock(hashtext('asysta audit seal'));
    upto := audit.place(pg_snapshot_xmin(pg_current_snapshot()));
    select * into prior from audit.seal order by number desc limit 1;
    for fresh in
        select date_trunc('month', e.at at time zone 'UTC')::date as month, count(*) as entries,
               sha256(string_agg(sha256(convert_to(audit.canonical(e), 'UTF8')), ''::bytea order by e.position, e.id)) as content
          from audit.entry e
         where e.position >= coalesce(prior.upto_position, 0) and e.position < upto
         group by 1 order by 1
    loop
        stamp := clock_timestamp();
        insert into audit.seal
        values (coalesce(prior.number, 0) + 1, fresh.month,
                case when sealed = 0 then coalesce(prior.upto_position, 0) else prior.from_position end,
                upto, fresh.entries, fresh.content,
                sha256(coalesce(prior.digest, ''::bytea)
                       || convert_to(concat_ws('|', coalesce(prior.number, 0) + 1, fresh.month::text,
                                               case when sealed = 0 then coalesce(prior.upto_position, 0) else prior.from_position end,
                                               upto, fresh.entries, extract(epoch from stamp)), 'UTF8')
                       || fresh.content),
                stamp)
        returning * into prior;
        sealed := sealed + fresh.entries;
    end loop;
    return sealed;
end
$$;

-- Lets a month go that is older than two years at least; what it held was sealed, and that it went is an entry itself.
create function audit.retire(gone date, by_worker uuid, why text) returns bigint language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
declare
    name text := 'entry_' || to_char(gone, 'YYYY_MM');
    held bigint;
begin
    perform pg_advisory_xact_lock(hashtext('asysta audit seal'));
    if gone <> date_trunc('month', gone)::date or gone + interval '25 months' > now() at time zone 'UTC' then
        raise exception 'entries are kept for two years at least' using errcode = 'check_violation';
    end if;
    if to_regclass('audit.' || name) is null then
        raise exception 'there is no such month' using errcode = 'no_data_found';
    end if;
    execute format('select count(*) from audit.%I', name) into held;
    if held <> (select coalesce(sum(entries), 0) from audit.seal where month = gone) then
        raise exception 'the month is not sealed whole' using errcode = 'object_not_in_prerequisite_state';
    end if;
    execute format('drop table audit.%I', name);
    insert into audit.retired values (gone, held, by_worker, why);
    insert into audit.entry (position, kind, worker, subject, row_count, reason)
    values (audit.place(pg_current_xact_id()), 'RETIRED', by_worker, to_char(gone, 'YYYY-MM'), held, why);
    return held;
end
$$;

-- By default everybody may call a function.
revoke all on all functions in schema audit from public;

select audit.prepare();
