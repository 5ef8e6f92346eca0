-- Run after every migration, also when there was none: what keeps papers as they are lets disposal pass, in new tables too.
do $$
begin
    if to_regprocedure('let_disposal_pass()') is null then
        return; -- migrated to an earlier version only
    end if;
    perform pg_advisory_xact_lock(hashtext('asysta grants')); -- two instances may start at once
    perform let_disposal_pass();
end
$$;
