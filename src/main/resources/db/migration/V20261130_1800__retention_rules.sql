-- How long the centre keeps what it holds: its own filing instruction and list of files say so (JRWA), no act does. What held
-- on a day holds for that day for ever; only the first answer of the centre may begin with the past.

create table retention_rule (
    kind       text        not null,
    valid_from date        not null,
    symbol     text        not null,
    category   text        not null,
    years      integer, -- none: kept for ever
    set_by     uuid        not null references worker,
    set_at     timestamptz not null,
    primary key (kind, valid_from),
    constraint kind_of_documents_is_known check (kind in (
        'FAMILY_FILE', 'FAMILY_WITHOUT_ASSISTANT', 'TEAM_MINUTES', 'GROUP_CLASSES', 'DEVELOPMENT')),
    constraint retention_category_is_known check (category in ('A', 'B', 'BE')),
    constraint only_what_is_disposed_of_has_years check ((category = 'A') = (years is null)),
    constraint retention_takes_two_to_a_hundred_years check (years between 2 and 100),
    constraint retention_names_its_symbol check (coalesce(symbol, '') ~ '^[0-9A-Z][0-9A-Z./-]{0,19}$'),
    constraint retention_begins_with_the_act check (valid_from >= '2012-01-01')
);

create function retention_changes_from_today_on() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
    today constant date := (now() at time zone 'Europe/Warsaw')::date;
begin
    if tg_op <> 'INSERT' and old.valid_from < today
       or tg_op <> 'DELETE' and new.valid_from < today
          and exists (select from retention_rule r where r.kind = new.kind) then
        raise exception 'retention is not changed for days that have passed'
            using errcode = 'check_violation', constraint = 'retention_changes_from_today_on';
    end if;
    return coalesce(new, old);
end
$$;
create trigger retention_changes_from_today_on before insert or update or delete on retention_rule
    for each row execute function retention_changes_from_today_on();
