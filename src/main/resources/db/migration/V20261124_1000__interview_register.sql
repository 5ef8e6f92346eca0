-- The interview as an entry of the register: its number, the parts of the questionnaire, who held it and who was there,
-- the segments A, H, I and J in summary, and where the paper lies.

create table interview_number (
    year integer primary key,
    last integer not null
);

alter table environmental_interview
    add column number          text,
    add column ordered_on      date,
    add column conducted_by    uuid  references worker,
    add column present_members jsonb not null default '{}',
    add column parts           text[] not null default '{}',
    add column medium          text,
    add column kept_at         text,
    add column persons         text,
    add column aid_plan        text;

-- Interviews completed before this day get their numbers in the order in which they were completed.
with completed as (
    select id, extract(year from completed_on)::integer as year,
           row_number() over (partition by extract(year from completed_on) order by completed_on, saved_at, id) as nth
      from environmental_interview
     where completed_on is not null)
update environmental_interview i
   set number = 'WŚ-' || c.year || '/' || lpad(c.nth::text, greatest(4, length(c.nth::text)), '0'),
       conducted_by = i.saved_by
  from completed c
 where c.id = i.id;

insert into interview_number (year, last)
select extract(year from completed_on)::integer, count(*)
  from environmental_interview
 where completed_on is not null
 group by 1;

alter table environmental_interview
    drop constraint completed_interview_is_full,
    add constraint interview_number_is_unique unique (number),
    add constraint interview_number_is_well_formed check (number ~ '^WŚ-[0-9]{4}/[0-9]{4,}$'),
    add constraint interview_has_a_number_once_completed check ((number is null) = (completed_on is null)),
    add constraint interview_medium_is_known check (medium in ('ELECTRONIC', 'PAPER')),
    add constraint interview_parts_are_known check (
        parts <@ array['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']),
    add constraint interview_is_ordered_before_it_is_held check (ordered_on <= held_on);

-- Not asked of what was completed before: those texts stay as they are.
alter table environmental_interview
    add constraint completed_interview_is_full check (completed_on is null or (
        ordered_on is not null and held_on is not null and conducted_by is not null and place is not null
        and (present is not null or present_members <> '{}') and parts <> '{}' and medium is not null
        and (medium <> 'PAPER' or kept_at is not null)
        and persons is not null and summary is not null and needs is not null and conclusions is not null
        and aid_plan is not null)) not valid;

-- Visits on the way to the interview: what was agreed, and what came to nothing. Both are kept for good.
create table interview_appointment (
    id          uuid        primary key,
    case_id     uuid        not null references family_case,
    planned_on  date        not null,
    planned_at  time        not null,
    place       text        not null,
    recorded_by uuid        not null references worker,
    recorded_at timestamptz not null,
    constraint appointment_place_is_known check (place in ('HOME', 'CENTRE', 'OTHER'))
);
create index interview_appointment_by_case on interview_appointment (case_id, recorded_at);

create table interview_attempt (
    id           uuid        primary key,
    case_id      uuid        not null references family_case,
    attempted_on date        not null,
    attempted_at time,
    reason       text        not null,
    words        text,
    recorded_by  uuid        not null references worker,
    recorded_at  timestamptz not null,
    constraint attempt_reason_is_known check (reason in (
        'NOBODY_HOME', 'ENTRY_REFUSED', 'CANCELLED_BY_FAMILY', 'WORKER_ILL', 'OTHER')),
    constraint other_reason_of_an_attempt_is_described check (reason <> 'OTHER' or words is not null)
);
create index interview_attempt_by_case on interview_attempt (case_id, attempted_on);
