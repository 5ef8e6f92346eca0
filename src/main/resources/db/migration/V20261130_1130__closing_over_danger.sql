-- An intervention may begin while the end of the work waits for the director: then she says herself why it ends all the same.

alter table case_closing
    add danger_reason text,
    add constraint reason_over_danger_says_something check (danger_reason ~ '\S'),
    add constraint only_an_approved_closing_is_over_danger check (danger_reason is null or state = 'APPROVED');

create or replace function keep_presented_closing() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
    decided case_closing := old;
begin
    if tg_op = 'DELETE' then
        raise exception 'a closing is kept' using errcode = 'check_violation';
    end if;
    if old.state = 'APPROVED' then
        raise exception 'a closing that was approved does not change' using errcode = 'check_violation';
    end if;
    if old.state = 'PRESENTED' then
        decided.state := new.state;
        decided.version := new.version;
        decided.decided_by := new.decided_by;
        decided.decided_at := new.decided_at;
        decided.danger_reason := new.danger_reason;
        if new is distinct from decided then
            raise exception 'a closing that was presented does not change' using errcode = 'check_violation';
        end if;
    end if;
    return new;
end
$$;

create function refuse_closing_over_danger() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if exists (select from intervention where case_id = new.case_id and ended_on is null) then
        raise exception 'a closing over an open intervention says why' using errcode = 'check_violation',
            constraint = 'closing_over_danger_says_why', table = 'case_closing';
    end if;
    return new;
end
$$;
create trigger closing_over_danger_says_why before insert or update on case_closing
    for each row when (new.state = 'APPROVED' and coalesce(new.danger_reason, '') !~ '\S')
    execute function refuse_closing_over_danger();
