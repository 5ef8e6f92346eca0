-- The family's own request of the act "Za życiem", with the two statements of art. 8(7).

alter table referral drop constraint referral_source_is_known;
alter table referral add constraint referral_source_is_known check (source in (
    'OWN_INFORMATION', 'FAMILY', 'INSTITUTION', 'COURT', 'FOR_LIFE_APPLICANT', 'FACILITY'));
alter table referral drop constraint referral_from_outside_names_its_reporter;
alter table referral add constraint referral_from_outside_names_its_reporter check (
    source in ('OWN_INFORMATION', 'FAMILY', 'FOR_LIFE_APPLICANT') or reporter is not null);

-- null where the family asks itself and the director decides its own request
alter table assignment_request alter column justification drop not null;

create table for_life_request (
    id                uuid        primary key,
    case_id           uuid        not null references family_case,
    version           bigint      not null default 0,
    applicant_id      uuid        references person,
    received_on       date,
    submitted_as      text,
    evidence          text,
    evidence_on       date,
    doctor            text,
    speciality        text,
    entitlement       text,
    scope             text,
    signed_on         date,
    family_consent_on date,
    saved_by          uuid        not null references worker,
    saved_at          timestamptz not null,
    filed_on          date,
    constraint one_for_life_request_per_case unique (case_id),
    constraint for_life_submitted_as_is_known check (submitted_as in ('PAPER', 'ELECTRONIC')),
    constraint for_life_evidence_is_known check (evidence in ('PREGNANCY_DOCUMENT', 'MEDICAL_CERTIFICATE')),
    constraint for_life_entitlement_is_known check (entitlement in ('COMPLICATED_PREGNANCY', 'ILL_CHILD')),
    constraint filed_for_life_request_is_full check (filed_on is null or (
        applicant_id is not null and received_on is not null and submitted_as is not null and evidence is not null
        and scope is not null and signed_on is not null)),
    constraint filed_certificate_names_doctor_and_day check (
        filed_on is null or evidence <> 'MEDICAL_CERTIFICATE'
        or (evidence_on is not null and doctor is not null and speciality is not null))
);

create table for_life_field (
    request_id uuid not null references for_life_request,
    field      text not null,
    primary key (request_id, field),
    constraint for_life_field_is_known check (field in (
        'CARE_AND_UPBRINGING', 'PSYCHOLOGICAL', 'LEGAL', 'REHABILITATION_AND_HEALTH'))
);

create table for_life_statement (
    request_id uuid not null references for_life_request,
    kind       text not null,
    made_on    date not null,
    primary key (request_id, kind),
    constraint for_life_statement_is_known check (kind in ('DATA_PROCESSING', 'INFORMATION_TO_ASSISTANT'))
);
