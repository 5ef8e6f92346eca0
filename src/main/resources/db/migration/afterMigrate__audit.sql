-- Run after every migration, also when there was none: a new table is watched without anybody thinking of it.
do $$
begin
    if to_regclass('audit.entry') is null then
        return; -- migrated to an earlier version only
    end if;
    perform pg_advisory_xact_lock(hashtext('asysta grants')); -- two instances may start at once
    perform audit.watch_all();
    perform audit.prepare();
    perform audit.begin_era_if_restored();
end
$$;
