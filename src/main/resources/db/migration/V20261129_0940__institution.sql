-- Institutions with which the centre works, whom a family meets there, and referrals to specialists (S0-09).

create table institution (
    id       uuid        primary key,
    version  bigint      not null,
    name     text        not null,
    kind     text        not null,
    address  text,
    phone    text,
    notes    text,
    saved_by uuid        not null references worker,
    saved_at timestamptz not null,
    constraint institution_has_a_name check (name ~ '\S'),
    constraint institution_kind_is_known check (kind in (
        'SCHOOL', 'KINDERGARTEN', 'CLINIC', 'POLICE', 'COURT', 'PROBATION', 'COUNSELLING', 'ADDICTION', 'LEGAL_AID', 'CRISIS',
        'OFFICE', 'OTHER'))
);
create unique index one_institution_of_a_name on institution (lower(name));

create table institution_contact (
    id             uuid        primary key,
    case_id        uuid        not null references family_case,
    institution_id uuid        not null references institution,
    who            text        not null,
    phone          text,
    person_id      uuid, -- about whom; nobody when about all of the family
    note           text,
    added_by       uuid        not null references worker,
    added_at       timestamptz not null,
    ended_on       date,
    ended_by       uuid        references worker,
    constraint contact_is_about_the_family foreign key (case_id, person_id) references family_member,
    constraint contact_says_who check (who ~ '\S'),
    constraint ended_contact_says_by_whom check ((ended_on is null) = (ended_by is null)),
    constraint contact_ends_after_it_began check (ended_on >= (added_at at time zone 'Europe/Warsaw')::date)
);
create index institution_contact_by_case on institution_contact (case_id);

create table specialist_referral (
    id             uuid        primary key,
    case_id        uuid        not null references family_case,
    person_id      uuid        not null,
    service        text        not null,
    institution_id uuid        references institution,
    referred_on    date        not null,
    reason         text        not null,
    recorded_by    uuid        not null references worker,
    recorded_at    timestamptz not null,
    outcome        text,
    outcome_on     date,
    outcome_words  text,
    outcome_by     uuid        references worker,
    outcome_at     timestamptz,
    constraint specialist_helps_one_of_the_family foreign key (case_id, person_id) references family_member,
    constraint specialist_service_is_known check (service in (
        'PSYCHOLOGIST', 'THERAPY', 'MEDIATION', 'LEGAL_AID', 'ADDICTION_TREATMENT', 'EDUCATION_COUNSELLING', 'DOCTOR',
        'DEBT_ADVICE', 'OTHER')),
    constraint specialist_referral_has_a_reason check (reason ~ '\S'),
    constraint specialist_referral_tells_of_the_past check (
        referred_on <= (recorded_at at time zone 'Europe/Warsaw')::date),
    constraint specialist_outcome_is_known check (outcome in ('ATTENDS', 'FINISHED', 'DID_NOT_GO', 'REFUSED_THERE')),
    constraint specialist_outcome_is_full check (
        (outcome is null) = (outcome_on is null) and (outcome is null) = (outcome_by is null)
        and (outcome is null) = (outcome_at is null) and (outcome is not null or outcome_words is null)),
    constraint specialist_outcome_follows_the_referral check (
        outcome_on >= referred_on and outcome_on <= (outcome_at at time zone 'Europe/Warsaw')::date),
    constraint sad_outcome_is_explained check (
        outcome not in ('DID_NOT_GO', 'REFUSED_THERE') or coalesce(outcome_words, '') ~ '\S')
);
create index specialist_referral_by_case on specialist_referral (case_id, referred_on desc);

create function keep_final_outcome() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if old.outcome is not null and (old.outcome <> 'ATTENDS' or new.outcome is null) then
        raise exception 'what came of a referral for good does not change' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger final_outcome_is_kept before update on specialist_referral
    for each row execute function keep_final_outcome();

create function keep_ended_contact() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if old.ended_on is not null then
        raise exception 'a contact that has ended does not change' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger ended_contact_is_kept before update on institution_contact
    for each row execute function keep_ended_contact();
