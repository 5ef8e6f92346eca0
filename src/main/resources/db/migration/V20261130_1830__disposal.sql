-- The disposal of one file: a function with the rights of the owner does what the register of disposal says, and nobody
-- else can. That two people agreed is asked here once more.

create table disposal_run (
    case_id     uuid        primary key references family_case,
    list_id     uuid        not null references disposal_list,
    run_at      timestamptz not null,
    transaction xid8, -- while it runs
    foreign key (list_id, case_id) references disposal_item
);
insert into disposal_table (name, effect, reach) values ('disposal_run', 'ROWS', 'case_id = $1');

create function check_disposal_run() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_op = 'INSERT' and exists (
            select from disposal_item i join disposal_list l on l.id = i.list_id
             where i.list_id = new.list_id and i.case_id = new.case_id and i.disposed_at is null and file_stands(i)
               and l.approved_by <> l.drawn_by and l.withdrawn_at is null)
       or tg_op = 'UPDATE' and new.transaction is null
          and (new.case_id, new.list_id, new.run_at) = (old.case_id, old.list_id, old.run_at) then
        return new;
    end if;
    raise exception 'a file is disposed of once, by a list on which two people agreed'
        using errcode = 'check_violation', constraint = 'two_people_dispose_of_a_file';
end
$$;
create trigger two_people_dispose_of_a_file before insert or update or delete on disposal_run
    for each row execute function check_disposal_run();

-- Whether this transaction disposes of a file at this moment. The setting only spares everybody else the look; what counts
-- is the row, and the application can write none.
create function disposal_runs() returns boolean language plpgsql stable as $$
begin
    return coalesce(current_setting('asysta.disposal', true), '') <> ''
           and exists (select from public.disposal_run r where r.transaction = pg_current_xact_id_if_assigned());
end
$$;

-- What keeps papers as they are lets disposal pass: each trigger that could refuse a change of a family's rows, also those of
-- tables that come later. The register of families follows as always, and so does the log (below).
create function let_disposal_pass() returns void language plpgsql set search_path = public, pg_temp as $$
declare
    kept       record;
    definition text;
begin
    for kept in
        select t.oid, t.tgconstraint <> 0 as of_a_constraint, t.tgname, t.tgrelid::regclass as name, t.tgqual is not null as conditional
          from pg_trigger t join disposal_table d on t.tgrelid = to_regclass(d.name) and d.effect <> 'NONE'
         where not t.tgisinternal and t.tgtype & 1 = 1 and t.tgtype & 24 <> 0 -- of rows, before or after update or delete
           and t.tgname !~ '^(audit_|register_follows_)' and t.tgrelid <> 'disposal_run'::regclass
           and pg_get_triggerdef(t.oid) !~ 'disposal_runs\(\)'
    loop
        definition := pg_get_triggerdef(kept.oid);
        definition := case when kept.conditional
            then regexp_replace(definition, ' WHEN \(', ' WHEN (NOT public.disposal_runs() AND ')
            else regexp_replace(definition, ' EXECUTE FUNCTION ', ' WHEN (NOT public.disposal_runs()) EXECUTE FUNCTION ') end;
        execute format('drop trigger %I on %s', kept.tgname, kept.name);
        execute definition;
    end loop;
end
$$;

-- Words become a dash; what was empty stays empty. In json every text does that is no id, and no code under one of these names.
create function blanked(words text) returns text language sql immutable as $$
    select case when words is not null then '—' end
$$;
create function blanked(texts jsonb, name text default '') returns jsonb language plpgsql immutable as $$
begin
    return case jsonb_typeof(texts)
        when 'object' then coalesce((select jsonb_object_agg(e.key, public.blanked(e.value, e.key)) from jsonb_each(texts) e), '{}')
        when 'array' then coalesce((select jsonb_agg(public.blanked(e.value, name) order by e.ordinality)
                                      from jsonb_array_elements(texts) with ordinality e), '[]')
        when 'string' then case when texts #>> '{}' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                                     or name in ('effect', 'place', 'progress', 'goal') and texts #>> '{}' ~ '^[A-Z_]+$' then texts
                                else to_jsonb('—'::text) end
        else texts end;
end
$$;

create function disposal_statement(of disposal_table) returns text language sql stable set search_path = public, pg_temp as $$
    select case of.effect
        when 'DELETE' then format('delete from %I where %s', of.name, of.reach)
        else (select format('update %I set %s where %s', of.name, string_agg(change, ', '), of.reach)
                from (select format('%1$I = blanked(%1$I)', b) from unnest(of.blanked) b
                      union all
                      select format('%I = %s', p.key, p.value) from jsonb_each_text(of.put) p) changes (change)) end
$$;

-- Disposes of a file; false where it no longer stands on its list.
create function dispose_of_file(family uuid, list uuid) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    file      disposal_item;
    statement text;
    names     text[];
begin
    perform from family_case where id = family for update;
    select i.* into file
      from disposal_item i join disposal_list l on l.id = i.list_id
     where i.list_id = list and i.case_id = family and l.approved_at is not null and l.withdrawn_at is null
       for update of i;
    if not found then
        raise exception 'no list on which two people agreed names this file'
            using errcode = 'insufficient_privilege', constraint = 'two_people_dispose_of_a_file';
    end if;
    if file.disposed_at is not null or not file_stands(file) then
        return false;
    end if;
    insert into disposal_run values (family, list, now(), pg_current_xact_id());
    perform set_config('asysta.disposal', 'runs', true);
    select tsvector_to_array(words) into names from register_entry where case_id = family;
    for statement in
        select disposal_statement(t) from disposal_table t
         where t.effect = 'DELETE' or t.effect = 'ROWS' and (cardinality(t.blanked) > 0 or t.put <> '{}')
         order by exists (select from pg_constraint c join disposal_table p on to_regclass(p.name) = c.confrelid
                           where t.effect = 'DELETE' and p.effect = 'DELETE' and c.contype = 'f'
                             and c.conrelid = to_regclass(t.name)) desc, -- rows that hang on others which go
                  t.name
    loop
        execute replace(replace(statement, '$2', quote_literal(file.number)), '$1', quote_literal(family) || '::uuid');
    end loop;
    update family_case set disposed_on = (now() at time zone 'Europe/Warsaw')::date, version = version + 1 where id = family;
    update disposal_item set disposed_at = now() where list_id = list and case_id = family;
    delete from search_word w
     where w.word = any (names)
       and not exists (select from register_entry r where r.words @@ ('''' || replace(replace(w.word, '\', '\\'), '''', '''''') || '''')::tsquery);
    update disposal_run set transaction = null where case_id = family;
    perform set_config('asysta.disposal', '', true);
    return true;
end
$$;
