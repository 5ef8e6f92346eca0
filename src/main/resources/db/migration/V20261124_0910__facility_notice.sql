-- Which facility a minor parent leaves and when (art. 11(1a)).

create table facility_notice (
    id        uuid        primary key,
    case_id   uuid        not null references family_case,
    version   bigint      not null default 0,
    facility  text        not null,
    leaves_on date        not null,
    parent_id uuid        not null references person,
    saved_by  uuid        not null references worker,
    saved_at  timestamptz not null,
    constraint one_facility_notice_per_case unique (case_id),
    constraint facility_is_known check (facility in (
        'EDUCATION_CENTRE', 'SOCIOTHERAPY_CENTRE', 'SHELTER', 'REFORMATORY'))
);
