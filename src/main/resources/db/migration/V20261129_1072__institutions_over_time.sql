-- What came of a referral before the last word of it stays on record; a contact may be put right, and one that was ended by
-- mistake be taken back on the same day.

create table earlier_specialist_outcome (
    referral_id   uuid        not null references specialist_referral,
    number        integer     not null,
    outcome       text        not null,
    outcome_on    date        not null,
    outcome_words text,
    outcome_by    uuid        not null references worker,
    outcome_at    timestamptz not null,
    primary key (referral_id, number)
);

create or replace function keep_final_outcome() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if old.outcome is not null and (old.outcome <> 'ATTENDS' or new.outcome is null) then
        raise exception 'what came of a referral for good does not change' using errcode = 'check_violation';
    end if;
    if old.outcome is not null
            and (new.outcome, new.outcome_on, new.outcome_words, new.outcome_by, new.outcome_at)
                is distinct from (old.outcome, old.outcome_on, old.outcome_words, old.outcome_by, old.outcome_at) then
        insert into earlier_specialist_outcome
        select old.id, count(*) + 1, old.outcome, old.outcome_on, old.outcome_words, old.outcome_by, old.outcome_at
          from earlier_specialist_outcome where referral_id = old.id;
    end if;
    return new;
end
$$;

alter table institution_contact add column version bigint not null default 0;
alter table institution_contact add column corrected_by uuid references worker;
alter table institution_contact add column corrected_at timestamptz;
alter table institution_contact add constraint corrected_contact_says_by_whom
    check ((corrected_by is null) = (corrected_at is null));

create or replace function keep_ended_contact() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if old.ended_on = (now() at time zone 'Europe/Warsaw')::date and new.ended_on is null then
        old.ended_on := null;
        old.ended_by := null;
        if new is not distinct from old then
            return new; -- a slip of today is taken back
        end if;
        old.ended_on := (now() at time zone 'Europe/Warsaw')::date;
    end if;
    if old.ended_on is not null then
        raise exception 'a contact that has ended does not change' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
