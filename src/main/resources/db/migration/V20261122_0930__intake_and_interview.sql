-- The referral, the environmental interview and the situation analysis.

create table referral (
    id           uuid        primary key,
    case_id      uuid        not null references family_case,
    received_on  date        not null,
    channel      text        not null,
    source       text        not null,
    reporter     text,
    description  text        not null,
    urgent       boolean     not null,
    recorded_by  uuid        not null references worker,
    recorded_at  timestamptz not null,
    constraint referral_belongs_to_one_case unique (case_id),
    constraint referral_channel_is_known check (channel in (
        'IN_PERSON', 'PHONE', 'LETTER', 'E_MAIL', 'E_DELIVERY', 'FIELD_WORK')),
    constraint referral_source_is_known check (source in ('OWN_INFORMATION', 'FAMILY', 'INSTITUTION', 'COURT')),
    constraint referral_from_outside_names_its_reporter check (source in ('OWN_INFORMATION', 'FAMILY') or reporter is not null)
);

create table environmental_interview (
    id           uuid        primary key,
    case_id      uuid        not null references family_case,
    version      bigint      not null default 0,
    held_on      date,
    place        text,
    present      text,
    summary      text,
    needs        text,
    own_words    text,
    strengths    text,
    conclusions  text,
    saved_by     uuid        not null references worker,
    saved_at     timestamptz not null,
    completed_on date,
    constraint one_interview_per_case unique (case_id),
    constraint interview_place_is_known check (place in ('HOME', 'CENTRE', 'OTHER')),
    constraint completed_interview_is_full check (completed_on is null or (
        held_on is not null and place is not null and present is not null and summary is not null
        and conclusions is not null))
);

create table situation_analysis (
    id               uuid        primary key,
    case_id          uuid        not null references family_case,
    version          bigint      not null default 0,
    causes           text,
    problems         text,
    resources        text,
    children         text,
    help_so_far      text,
    assistant_needed boolean,
    reasons          text,
    scope            text,
    saved_by         uuid        not null references worker,
    saved_at         timestamptz not null,
    completed_on     date,
    constraint one_analysis_per_case unique (case_id),
    constraint completed_analysis_is_full check (completed_on is null or (
        causes is not null and problems is not null and resources is not null and children is not null
        and assistant_needed is not null and reasons is not null))
);
