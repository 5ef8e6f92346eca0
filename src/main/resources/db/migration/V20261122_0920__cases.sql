-- Persons, the family case and the papers of its process.

create table person (
    id         uuid primary key,
    first_name text not null,
    last_name  text not null,
    birth_date date,
    pesel      text,
    constraint person_pesel_has_eleven_digits check (pesel ~ '^[0-9]{11}$')
);

create table case_number (
    year integer primary key,
    last integer not null
);

create table family_case (
    id               uuid        primary key,
    version          bigint      not null default 0,
    number           text        not null,
    label            text        not null,
    pathway          text        not null,
    stage            text        not null,
    street           text,
    house            text        not null,
    flat             text,
    postcode         text,
    locality         text        not null,
    district_id      integer     not null references district,
    social_worker_id uuid        not null references worker,
    assistant_id     uuid        references worker,
    informed_on      date        not null,
    urgent           boolean     not null,
    opened_at        timestamptz not null,
    constraint family_case_number_is_unique unique (number),
    constraint family_case_number_is_well_formed check (number ~ '^R-[0-9]{4}/[0-9]{4,}$'),
    constraint family_case_pathway_is_known check (pathway in (
        'OWN_INFORMATION', 'EXTERNAL_INSTITUTION', 'COURT_ORDER')),
    constraint family_case_stage_is_known check (stage in (
        'REPORTED', 'INTERVIEWED', 'ASSESSED', 'ASSISTANT_REQUESTED', 'ASSISTANT_ASSIGNED', 'PLAN_AGREED', 'CLOSED'))
);
create index family_case_by_district on family_case (district_id, informed_on desc);
create index family_case_by_informed_on on family_case (informed_on desc, number desc);
create index family_case_by_stage on family_case (stage, informed_on desc);
create index family_case_by_social_worker on family_case (social_worker_id);
create index family_case_by_assistant on family_case (assistant_id);

create table family_member (
    case_id   uuid    not null references family_case,
    person_id uuid    not null references person,
    kinship   text    not null,
    position  integer not null,
    primary key (case_id, person_id),
    constraint family_member_kinship_is_known check (kinship in (
        'MOTHER', 'FATHER', 'CHILD', 'PARTNER', 'GRANDPARENT', 'GUARDIAN', 'SIBLING', 'OTHER_RELATIVE', 'OTHER'))
);
create index family_member_by_person on family_member (person_id);

-- Which papers of the process are done, by whom and of what day; their contents live in their own modules.
create table case_paper (
    id          uuid        primary key,
    case_id     uuid        not null references family_case,
    kind        text        not null,
    dated_on    date        not null,
    recorded_by uuid        not null references worker,
    recorded_at timestamptz not null,
    constraint case_paper_kind_is_known check (kind in (
        'REFERRAL', 'INTERVIEW', 'ANALYSIS', 'RISK_LIST', 'PARTICIPATION_CONSENT', 'REQUEST', 'REQUEST_RETURNED',
        'REQUEST_REFUSED', 'ASSIGNMENT', 'WORK_PLAN', 'ASSESSMENT', 'CLOSURE'))
);
create index case_paper_by_case on case_paper (case_id, dated_on);

create table consent (
    id          uuid        primary key,
    case_id     uuid        not null references family_case,
    kind        text        not null,
    signed_on   date        not null,
    recorded_by uuid        not null references worker,
    recorded_at timestamptz not null,
    constraint consent_kind_is_known check (kind in ('PARTICIPATION'))
);
create unique index one_participation_consent_per_family on consent (case_id, kind);

create table consent_signatory (
    consent_id uuid not null references consent,
    person_id  uuid not null references person,
    primary key (consent_id, person_id)
);
