-- Persons live once, whatever families they belong to; a household is who lives with a family, from day to day.

-- A text without diacritics and capitals. Immutable as long as nobody changes the rules of unaccent.
create function plain(text) returns text
    language sql immutable parallel safe strict
    as $$ select lower(public.unaccent('public.unaccent', $1)) $$;

alter table person
    add column version     bigint not null default 0,
    add column sex         text,
    add column died_on     date,
    add column expected_on date,
    add constraint person_sex_is_known check (sex in ('FEMALE', 'MALE')),
    add constraint person_sex_is_that_of_the_pesel check (
        sex = case when substr(pesel, 10, 1) in ('1', '3', '5', '7', '9') then 'MALE' else 'FEMALE' end or pesel is null),
    add constraint person_does_not_die_before_birth check (died_on >= birth_date),
    add constraint person_is_born_or_expected check (birth_date is null or expected_on is null);

update person
   set sex = case when substr(pesel, 10, 1) in ('1', '3', '5', '7', '9') then 'MALE' else 'FEMALE' end
 where pesel is not null;
update person p
   set sex = case m.kinship when 'MOTHER' then 'FEMALE' else 'MALE' end
  from family_member m
 where m.person_id = p.id and m.kinship in ('MOTHER', 'FATHER') and p.sex is null;

create index person_by_pesel on person (pesel);
create index person_by_birth_date on person (birth_date);
create index person_by_plain_name on person using gin (plain(first_name || ' ' || last_name) gin_trgm_ops);
create index family_case_by_house on family_case (house);

alter table family_member drop constraint family_member_kinship_is_known;
alter table family_member add constraint family_member_kinship_is_known check (kinship in (
    'MOTHER', 'FATHER', 'CHILD', 'UNBORN_CHILD', 'PARTNER', 'GRANDPARENT', 'GUARDIAN', 'SIBLING', 'OTHER_RELATIVE', 'OTHER'));

-- joined_on is the first day, left_on the first day on which she no longer lives there;
-- no joined_on: she lived there when the centre learned of the family.
create table household_stay (
    id        uuid primary key,
    case_id   uuid not null references family_case,
    person_id uuid not null,
    joined_on date,
    left_on   date,
    ended_by  text,
    constraint stay_is_of_a_member_of_the_family foreign key (case_id, person_id) references family_member
        deferrable initially deferred,
    constraint stay_ends_after_it_starts check (left_on > joined_on),
    constraint stay_end_is_known check (ended_by in ('MOVED_OUT', 'DIED')),
    constraint ended_stay_says_why check ((left_on is null) = (ended_by is null)),
    constraint nobody_lives_twice_in_one_household exclude using gist (
        case_id with =, person_id with =, daterange(joined_on, left_on) with &&)
);
create index household_stay_by_person on household_stay (person_id);

insert into household_stay (id, case_id, person_id)
select gen_random_uuid(), case_id, person_id from family_member;

-- Somebody looked at a whole PESEL.
create table pesel_shown (
    id        uuid        primary key,
    person_id uuid        not null references person,
    case_id   uuid        not null references family_case,
    shown_to  uuid        not null references worker,
    shown_at  timestamptz not null
);
create index pesel_shown_by_person on pesel_shown (person_id, shown_at);

-- Two persons who look alike and are not the same, and why.
create table person_told_apart (
    person_id  uuid        not null references person,
    other_id   uuid        not null references person,
    reason     text        not null,
    decided_by uuid        not null references worker,
    decided_at timestamptz not null,
    primary key (person_id, other_id),
    constraint nobody_is_told_apart_from_herself check (person_id <> other_id),
    constraint telling_apart_has_a_reason check (btrim(reason) <> '')
);
