-- The register of referrals: numbers, the hour, the letter, who wants to stay unnamed, and who has it on her desk.

create table referral_number (
    year integer primary key,
    last integer not null
);

alter table referral
    add column number          text,
    add column received_time   time, -- unknown only for what came before there was a register
    add column person          text,
    add column name_withheld   boolean not null default false,
    add column letter_number   text,
    add column letter_dated_on date,
    add constraint referral_letter_is_not_later_than_the_referral check (letter_dated_on <= received_on);

with numbered as (
    select id, extract(year from recorded_at at time zone 'Europe/Warsaw')::int as year,
           row_number() over (partition by extract(year from recorded_at at time zone 'Europe/Warsaw')
                              order by recorded_at, id)::text as n
      from referral)
update referral r set number = 'Z-' || year || '/' || lpad(n, greatest(4, length(n)), '0')
  from numbered where numbered.id = r.id;
insert into referral_number (year, last)
    select substring(number from 3 for 4)::int, count(*) from referral group by 1;

alter table referral
    alter column number set not null,
    add constraint referral_number_is_unique unique (number),
    add constraint referral_number_is_well_formed check (number ~ '^Z-[0-9]{4}/[0-9]{4,}$');
create index referral_by_reception on referral (received_on desc, number desc);

-- to whom a referral was given, when and why; the row without an end says who has it now
create table referral_handover (
    id          uuid        primary key,
    case_id     uuid        not null references referral (case_id),
    district_id integer     not null references district,
    to_worker   uuid        not null references worker,
    routed_by   text        not null,
    duty        text,
    instead_of  uuid        references worker,
    words       text,
    handed_by   uuid        not null references worker,
    handed_at   timestamptz not null,
    taken_up_at timestamptz,
    ended_at    timestamptz,
    constraint handover_route_is_known check (routed_by in ('STREET', 'CHOSEN', 'BY_HAND', 'COLLEAGUE')),
    constraint handover_duty_is_known check (duty in ('HER_DISTRICT', 'DEPUTY', 'NEXT_WORKER', 'NOBODY_PRESENT')),
    constraint handover_by_hand_has_a_reason check (routed_by <> 'BY_HAND' or words ~ '\S'),
    constraint handover_to_a_stand_in_names_who_is_away check (
        (coalesce(duty, '') in ('DEPUTY', 'NEXT_WORKER')) = (instead_of is not null))
);
create unique index one_current_handover_per_referral on referral_handover (case_id) where ended_at is null;
create index referral_handover_by_case on referral_handover (case_id, handed_at);
create index referral_handover_by_worker on referral_handover (to_worker) where ended_at is null;

insert into referral_handover (id, case_id, district_id, to_worker, routed_by, duty, handed_by, handed_at, taken_up_at)
    select gen_random_uuid(), c.id, c.district_id, c.social_worker_id, 'CHOSEN', 'HER_DISTRICT', r.recorded_by,
           r.recorded_at,
           case when c.stage <> 'REPORTED' or r.recorded_by = c.social_worker_id then r.recorded_at end
      from referral r join family_case c on c.id = r.case_id;
