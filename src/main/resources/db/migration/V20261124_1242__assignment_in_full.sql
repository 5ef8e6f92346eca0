-- An assignment with its letter, basis, goal and end; how it passes to another assistant; the limit with what may lower it.

create table assignment_number (
    year integer primary key,
    last integer not null
);

alter table assignment
    add column basis         text,
    add column goal          text,
    add column letter_number text,
    add column planned_end   date,
    add column follows       uuid references assignment,
    add column handover_note text,
    add column accepted_at   timestamptz,
    add column end_reason    text,
    add column end_words     text,
    add column ended_by      uuid references worker,
    add column ended_at      timestamptz;

create function basis_of_pathway(pathway text) returns text language sql immutable as $$
    select case pathway when 'COURT_ORDER' then 'COURT' when 'FOR_LIFE' then 'FOR_LIFE'
                        when 'MINOR_PARENT' then 'MINOR_PARENT' else 'DIRECTOR' end
$$;

update assignment a set basis = basis_of_pathway(c.pathway) from family_case c where c.id = a.case_id;
update assignment a set letter_number = n.number
  from (select id, 'PA-' || year || '/' || lpad(place::text, greatest(3, length(place::text)), '0') as number
          from (select id, extract(year from assigned_at)::integer as year,
                       row_number() over (partition by extract(year from assigned_at) order by assigned_at, id) as place
                  from assignment) as placed) as n
 where n.id = a.id;
insert into assignment_number (year, last)
    select extract(year from assigned_at)::integer, count(*) from assignment group by 1;

alter table assignment
    alter column basis set not null,
    add constraint assignment_basis_is_known check (basis in ('DIRECTOR', 'COURT', 'FOR_LIFE', 'MINOR_PARENT')),
    add constraint assignment_goal_is_known check (goal in ('PREVENT_SEPARATION', 'RETURN_OF_CHILD')),
    add constraint assignment_letter_number_is_unique unique (letter_number),
    add constraint assignment_letter_number_is_well_formed check (letter_number ~ '^PA-[0-9]{4}/[0-9]{3,}$'),
    add constraint assignment_is_planned_to_end_after_it_starts check (planned_end >= started_on),
    add constraint handed_over_assignment_has_a_note check (follows is null or handover_note ~ '\S'),
    add constraint only_a_handed_over_assignment_is_accepted check (accepted_at is null or follows is not null),
    add constraint assignment_follows_another check (follows <> id),
    add constraint assignment_end_reason_is_known check (end_reason in (
        'HANDED_OVER', 'GOAL_REACHED', 'NO_COOPERATION', 'SERVICE_NOT_POSSIBLE', 'MOVED_AWAY', 'OTHER'));

drop index one_assignment_per_request;
create unique index one_assignment_per_request on assignment (request_id) where follows is null;
create unique index assignment_is_handed_over_once on assignment (follows);
create index assignment_by_case on assignment (case_id, started_on);

-- The basis follows from the way by which the family came, whoever writes the row. A family that is written by the same
-- statement cannot be seen yet; it counts.
create function take_basis_from_pathway() returns trigger language plpgsql as $$
begin
    new.basis := coalesce((select basis_of_pathway(pathway) from family_case where id = new.case_id), 'DIRECTOR');
    return new;
end
$$;
create trigger assignment_basis_follows_pathway
    before insert or update of basis, case_id on assignment
    for each row execute function take_basis_from_pathway();

-- How many families an assistant may have on a day: art. 15(4), her part of a post rounded down, her own limit; the
-- lowest of them.
create function caseload_allowed(assistant uuid, on_day date) returns integer
    language sql stable set search_path = public, pg_temp as $$
    select least(law.families, floor(law.families * coalesce(terms.working_time, 1))::integer, terms.own_limit)
      from (select families from caseload_limit where valid_from <= on_day order by valid_from desc limit 1) as law
      left join lateral (select t.working_time, t.own_limit from assistant_terms t
                          where t.assistant_id = assistant and t.valid_from <= on_day
                            and (t.valid_to is null or t.valid_to >= on_day)
                          order by t.valid_from desc, t.set_at desc limit 1) as terms on true
$$;

create function basis_counts(which text, on_day date) returns boolean
    language sql stable set search_path = public, pg_temp as $$
    select coalesce((select counts from basis_counting where basis = which and valid_from <= on_day
                      order by valid_from desc, set_at desc limit 1), true)
$$;

-- How many of an assistant's families count on a day, one of them left out; only "Za życiem" may not.
create function caseload_counted(assistant uuid, left_out uuid, on_day date) returns integer
    language sql stable set search_path = public, pg_temp as $$
    select count(*)::integer from assignment a
     where a.assistant_id = assistant and a.ended_on is null and a.id <> left_out
       and (a.basis <> 'FOR_LIFE' or (select basis_counts('FOR_LIFE', on_day)))
$$;

-- A limit that was lowered takes no family away: a row is looked at only when it is written or given to somebody else.
create or replace function refuse_family_above_the_limit() returns trigger language plpgsql as $$
declare
    looked_at date;
    families  integer;
    allowed   integer;
begin
    if new.ended_on is not null then
        return new;
    end if;
    -- one decision at a time for this assistant; the count below then sees every earlier one
    perform from caseload where assistant_id = new.assistant_id for update;
    -- the first day and today, so that neither an old date nor one to come borrows another limit
    for looked_at in select new.started_on union select current_date loop
        families := caseload_counted(new.assistant_id, new.id, looked_at);
        allowed := caseload_allowed(new.assistant_id, looked_at);
        if allowed is null or families >= allowed and basis_counts(new.basis, looked_at) then
            raise exception 'an assistant has % families, % are allowed', families, allowed
                using errcode = 'check_violation', constraint = 'caseload_within_the_statutory_limit', table = 'assignment';
        end if;
    end loop;
    return new;
end
$$;

alter table case_paper drop constraint case_paper_kind_is_known;
alter table case_paper add constraint case_paper_kind_is_known check (kind in (
    'REFERRAL', 'COURT_ORDER', 'FOR_LIFE_REQUEST', 'FACILITY_NOTICE', 'INTERVIEW', 'ANALYSIS', 'RISK_LIST',
    'PARTICIPATION_CONSENT', 'PARTICIPATION_REFUSED', 'PARTICIPATION_WITHDRAWN', 'REQUEST', 'REQUEST_RETURNED',
    'REQUEST_REFUSED', 'ASSIGNMENT', 'REASSIGNMENT', 'COOPERATION_CONSENT', 'COOPERATION_REFUSED', 'COOPERATION_WITHDRAWN',
    'COURT_NOTICE', 'WORK_PLAN', 'ASSESSMENT', 'CLOSURE'));
