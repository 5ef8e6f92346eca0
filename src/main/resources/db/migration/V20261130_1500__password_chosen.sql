-- When a worker chose her password; a stronger hash of the same password is not a choice.
alter table worker add column password_chosen_at timestamptz;

-- Whoever changes what a worker may do, by whatever way, ends the sessions in which she still may more: they are gone
-- before the change is seen by anybody. The session in which she chooses another password herself may go on.
create function end_sessions_when_rights_change() returns trigger language plpgsql as $$
begin
    delete from spring_session
     where principal_name = old.login
       and session_id is distinct from current_setting('asysta.kept_session', true);
    return null;
end
$$;

create trigger sessions_end_when_rights_change
    after update of login, role, enabled, suspended_since, password_chosen_at on worker
    for each row
    when ((old.login, old.role, old.enabled, old.suspended_since, old.password_chosen_at)
          is distinct from (new.login, new.role, new.enabled, new.suspended_since, new.password_chosen_at))
    execute function end_sessions_when_rights_change();
