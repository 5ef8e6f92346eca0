-- Somebody asked how a family fares and heard that it needs an assistant again: whoever may open the case again does so, or
-- says why it is not needed.

create table reopening_not_needed (
    contact_id  uuid        primary key references monitoring_contact,
    because     text        not null,
    answered_by uuid        not null references worker,
    answered_at timestamptz not null,
    constraint need_of_an_assistant_is_answered_in_words check (because ~ '\S')
);

create function refuse_answer_to_no_need() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if not exists (select from monitoring_contact where id = new.contact_id and reopen_needed) then
        raise exception 'nobody said that the assistant is needed' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger answer_follows_a_need before insert or update on reopening_not_needed
    for each row execute function refuse_answer_to_no_need();

create function refuse_end_over_a_need() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if exists (select from monitoring_contact k
                where k.case_id = new.case_id and k.spell = new.spell and k.reopen_needed
                  and not exists (select from reopening_not_needed a where a.contact_id = k.id)) then
        raise exception 'a monitoring does not end over an unanswered need' using errcode = 'check_violation',
            constraint = 'monitoring_ends_with_every_need_answered', table = 'family_monitoring';
    end if;
    return new;
end
$$;
create trigger monitoring_ends_with_every_need_answered before update on family_monitoring
    for each row when (old.ended_on is null and new.ended_on is not null and new.end_reason <> 'REOPENED')
    execute function refuse_end_over_a_need();
