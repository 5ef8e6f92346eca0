-- Caseloads: art. 15(4) of the act, kept here as well as in the application.

-- Filled from the statute in Java by R__caseload_limit.sql; the application may only read it.
create table caseload_limit (
    valid_from date    primary key,
    families   integer not null
);

create table caseload (
    assistant_id uuid   primary key references worker,
    version      bigint not null default 0
);

create table assignment (
    id           uuid        primary key,
    assistant_id uuid        not null references caseload,
    case_id      uuid        not null references family_case,
    request_id   uuid        not null references assignment_request,
    started_on   date        not null,
    ended_on     date,
    hints        text,
    assigned_by  uuid        not null references worker,
    assigned_at  timestamptz not null,
    constraint assignment_ends_after_it_starts check (ended_on >= started_on)
);
create unique index one_open_assignment_per_family on assignment (case_id) where ended_on is null;
create unique index one_assignment_per_request on assignment (request_id);
create index assignment_by_assistant on assignment (assistant_id, ended_on);

create function refuse_family_above_the_limit() returns trigger language plpgsql as $$
declare
    families integer;
    allowed  integer;
begin
    if new.ended_on is not null then
        return new;
    end if;
    -- one decision at a time for this assistant; the count below then sees every earlier one
    perform from caseload where assistant_id = new.assistant_id for update;
    select count(*) into families
      from assignment
     where assistant_id = new.assistant_id and ended_on is null and id <> new.id;
    -- the limit of the first day and that of today, whichever is lower: an old date borrows no old limit
    select min(in_force.families) into allowed
      from (values (new.started_on), (current_date)) as day (on_day)
     cross join lateral (select l.families from caseload_limit l
                          where l.valid_from <= day.on_day order by l.valid_from desc limit 1) as in_force;
    if new.started_on < (select min(valid_from) from caseload_limit) or allowed is null or families >= allowed then
        raise exception 'an assistant has % families, the act allows %', families, allowed
            using errcode = 'check_violation', constraint = 'caseload_within_the_statutory_limit', table = 'assignment';
    end if;
    return new;
end
$$;

create trigger caseload_within_the_statutory_limit
    before insert or update of assistant_id, started_on, ended_on on assignment
    for each row execute function refuse_family_above_the_limit();
