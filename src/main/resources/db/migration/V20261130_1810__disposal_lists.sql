-- The list of files to be disposed of: drawn up by one person, agreed to by another, and by the State Archive before that.
-- What a list says is checked here too, because what is disposed of does not come back.

-- Files that ended: with closure, monitoring or the watch over a child, whichever is last, and not while one goes on.
create view ended_file with (security_invoker = true) as
    select c.id as case_id, c.number, c.informed_on as opened_on,
           case when exists (select from assignment a where a.case_id = c.id) then 'FAMILY_FILE'
                else 'FAMILY_WITHOUT_ASSISTANT' end as kind,
           greatest((select max(closed_on) from case_closure where case_id = c.id),
                    (select max(ended_on) from family_monitoring where case_id = c.id),
                    (select max(ended_on) from child_at_risk where case_id = c.id)) as ended_on
      from family_case c
     where c.stage = 'CLOSED'
       and not exists (select from family_monitoring m where m.case_id = c.id and m.ended_on is null)
       and not exists (select from child_at_risk r where r.case_id = c.id and r.ended_on is null);

-- The same of one family, also of one that the reader may not see; null while anything goes on.
create function file_ended_on(family uuid) returns date
    language sql stable security definer set search_path = public, pg_temp as $$
    select ended_on from ended_file where case_id = family
$$;

-- As which kind of papers an ended file is kept.
create function file_kind(family uuid) returns text
    language sql stable security definer set search_path = public, pg_temp as $$
    select kind from ended_file where case_id = family
$$;

alter table family_case add disposed_on date;

-- A family whose file is kept longer: a court or a complaint asks for it.
create table disposal_hold (
    id          uuid        primary key,
    case_id     uuid        not null references family_case,
    number      text        not null,
    reason      text        not null,
    held_by     uuid        not null references worker,
    held_at     timestamptz not null,
    released_by uuid        references worker,
    released_at timestamptz,
    constraint hold_says_why check (coalesce(reason, '') ~ '\S'),
    constraint hold_is_released_by_somebody check ((released_by is null) = (released_at is null))
);
create unique index one_hold_of_a_family_at_a_time on disposal_hold (case_id) where released_at is null;

create table disposal_list (
    id               uuid        primary key,
    year             integer     not null,
    nth              integer     not null,
    drawn_by         uuid        not null references worker,
    drawn_at         timestamptz not null,
    consent_number   text,
    consent_on       date,
    opinion_number   text,
    opinion_on       date,
    answered_by      uuid        references worker,
    answered_at      timestamptz,
    approved_by      uuid        references worker,
    approved_at      timestamptz,
    withdrawn_reason text,
    withdrawn_by     uuid        references worker,
    withdrawn_at     timestamptz,
    constraint lists_of_a_year_are_numbered unique (year, nth),
    constraint archive_consents_by_number_and_day check (
        num_nonnulls(consent_number, consent_on, answered_by, answered_at) in (0, 4)
        and coalesce(consent_number, 'none') ~ '\S'),
    constraint archive_gives_its_opinion_by_number_and_day check (
        num_nonnulls(opinion_number, opinion_on) in (0, 2) and coalesce(opinion_number, 'none') ~ '\S'),
    constraint two_people_dispose_of_a_file check (approved_by <> drawn_by),
    constraint list_is_approved_by_somebody check ((approved_by is null) = (approved_at is null)),
    constraint archive_consents_before_the_approval check (approved_at is null or consent_number is not null),
    constraint withdrawn_list_says_why check (
        num_nonnulls(withdrawn_reason, withdrawn_by, withdrawn_at) in (0, 3) and coalesce(withdrawn_reason, 'none') ~ '\S'),
    constraint list_is_approved_or_withdrawn check (approved_at is null or withdrawn_at is null)
);

create table disposal_item (
    list_id         uuid        not null references disposal_list,
    case_id         uuid        not null references family_case,
    number          text        not null,
    kind            text        not null,
    symbol          text        not null,
    category        text        not null,
    years           integer     not null,
    opened_on       date        not null,
    ended_on        date        not null,
    disposable_from date        not null,
    disposed_at     timestamptz,
    primary key (list_id, case_id),
    constraint only_b_and_be_are_disposed_of check (category in ('B', 'BE')),
    constraint years_count_from_the_next_january check (
        disposable_from = make_date(extract(year from ended_on)::integer + 1 + years, 1, 1))
);
create index disposal_item_by_case on disposal_item (case_id);

-- Whether a file still stands on its list: disposed of by it, or neither reopened nor held back since.
create function file_stands(item disposal_item) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select item.disposed_at is not null
           or coalesce(file_ended_on(item.case_id) = item.ended_on, false)
              and not exists (select from family_case c where c.id = item.case_id and c.disposed_on is not null)
              and not exists (select from disposal_hold h where h.case_id = item.case_id and h.released_at is null)
$$;

create function check_disposal_item() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform from family_case where id = new.case_id for update;
    if not exists (select from disposal_list l where l.id = new.list_id and l.approved_at is null and l.withdrawn_at is null) then
        raise exception 'a list is made up before it is approved'
            using errcode = 'check_violation', constraint = 'list_is_made_up_before_it_is_approved';
    end if;
    if new.disposed_at is not null or not file_stands(new)
       or new.disposable_from > (now() at time zone 'Europe/Warsaw')::date
       or new.kind is distinct from file_kind(new.case_id)
       or (new.symbol, new.category, new.years) is distinct from (
            select (r.symbol, r.category, r.years) from retention_rule r
             where r.kind = new.kind and r.valid_from <= new.ended_on order by r.valid_from desc limit 1) then
        raise exception 'a file that is still kept is on no list'
            using errcode = 'check_violation', constraint = 'only_a_file_past_its_term_is_on_a_list';
    end if;
    if exists (select from disposal_item i join disposal_list l on l.id = i.list_id
                where i.case_id = new.case_id and i.list_id <> new.list_id and l.withdrawn_at is null and file_stands(i)) then
        raise exception 'a file is on one list at a time'
            using errcode = 'check_violation', constraint = 'file_is_on_one_list_at_a_time';
    end if;
    return new;
end
$$;
create trigger file_on_a_list_is_past_its_term before insert on disposal_item
    for each row execute function check_disposal_item();

create function keep_disposal_item() returns trigger language plpgsql as $$
begin
    raise exception 'a list of disposal does not change' using errcode = 'check_violation';
end
$$;
create trigger disposal_item_is_kept before update or delete on disposal_item
    for each row execute function keep_disposal_item();

create function keep_disposal_list() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        if num_nonnulls(new.consent_number, new.approved_at, new.withdrawn_at) > 0 then
            raise exception 'a list begins with being drawn up' using errcode = 'check_violation';
        end if;
        return new;
    end if;
    if tg_op = 'DELETE' or old.approved_at is not null or old.withdrawn_at is not null
       or (new.id, new.year, new.nth, new.drawn_by, new.drawn_at)
          is distinct from (old.id, old.year, old.nth, old.drawn_by, old.drawn_at) then
        raise exception 'a list that was approved or withdrawn does not change'
            using errcode = 'check_violation', constraint = 'disposal_list_is_kept';
    end if;
    if new.approved_at is not null and new.opinion_number is null
       and exists (select from disposal_item i where i.list_id = new.id and i.category = 'BE' and file_stands(i)) then
        raise exception 'the archive gives its opinion on files of category BE'
            using errcode = 'check_violation', constraint = 'archive_gives_its_opinion_before_the_approval';
    end if;
    return new;
end
$$;
create trigger disposal_list_is_kept before insert or update or delete on disposal_list
    for each row execute function keep_disposal_list();

create function keep_disposal_hold() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.released_at is null then
        old.released_by := new.released_by;
        old.released_at := new.released_at;
        if new is not distinct from old then
            return new;
        end if;
    end if;
    raise exception 'what is held back is only released, once' using errcode = 'check_violation';
end
$$;
create trigger disposal_hold_is_kept before update or delete on disposal_hold
    for each row execute function keep_disposal_hold();
