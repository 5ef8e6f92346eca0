-- A term of practice that held on a day holds for that day for ever: deadlines that were told then were told by it.

alter table practice_term
    add constraint practice_term_is_below_a_thousand check (amount < 1000);

create function practice_changes_from_today_on() returns trigger language plpgsql as $$
declare
    today constant date := (now() at time zone 'Europe/Warsaw')::date;
begin
    if tg_op <> 'INSERT' and old.valid_from < today
       or tg_op <> 'DELETE' and new.valid_from < today
          and exists (select from practice_term t where t.code = new.code) then
        raise exception 'a term of practice is not changed for days that have passed'
            using errcode = 'check_violation', constraint = 'practice_changes_from_today_on';
    end if;
    return coalesce(new, old);
end
$$;
comment on function practice_changes_from_today_on() is
    'the first value of a new rule may begin with the act; nothing else begins before today';
create trigger practice_changes_from_today_on before insert or update or delete on practice_term
    for each row execute function practice_changes_from_today_on();
