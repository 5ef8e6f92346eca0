-- Why and when an account was closed; both go when it is opened again. Accounts closed by SQL have neither.
alter table worker
    add column closed_on      date,
    add column closed_because text,
    add constraint worker_closed_for_a_reason
        check ((closed_on is null) = (closed_because is null) and coalesce(closed_because, 'x') ~ '\S'),
    add constraint worker_open_or_closed check (not (enabled and closed_on is not null));

-- Without an administrator nobody could open an account again. Two who close each other wait for one another here.
create function keep_an_administrator() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('administrators'));
    if not exists (select from worker where role = 'ADMINISTRATOR' and enabled) then
        raise exception 'the centre would have no administrator'
            using errcode = 'check_violation', constraint = 'worker_administrator_stays';
    end if;
    return null;
end
$$;

create trigger worker_administrator_stays
    after update of role, enabled on worker
    for each row
    when (old.role = 'ADMINISTRATOR' and old.enabled and not (new.role = 'ADMINISTRATOR' and new.enabled))
    execute function keep_an_administrator();
