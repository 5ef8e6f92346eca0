-- Of a disposal the log keeps that it was done, by whom and by which list: the row of disposal_run. What was disposed of would
-- else stand there for two years more, as the values before the change.

create or replace function audit.note_change() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
declare
    origin  jsonb;
    was     jsonb;
    becomes jsonb;
    whole   jsonb;
    hidden  text;
begin
    if coalesce(current_setting('asysta.disposal', true), '') <> '' and tg_table_name <> 'disposal_run'
       and public.disposal_runs() then
        return null;
    end if;
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
