-- The request for an assistant and its way to a decision.

create table request_number (
    year integer primary key,
    last integer not null
);

create table assignment_request (
    id                    uuid        primary key,
    version               bigint      not null default 0,
    number                text        not null,
    case_id               uuid        not null references family_case,
    status                text        not null,
    justification         text        not null,
    scope                 text        not null,
    proposed_assistant_id uuid        references worker,
    filed_by              uuid        not null references worker,
    filed_on              date        not null,
    decided_by            uuid        references worker,
    decided_on            date,
    reason                text,
    constraint assignment_request_number_is_unique unique (number),
    constraint assignment_request_number_is_well_formed check (number ~ '^W-[0-9]{4}/[0-9]{3,}$'),
    constraint assignment_request_status_is_known check (status in ('SUBMITTED', 'RETURNED', 'ASSIGNED', 'REFUSED')),
    constraint decided_request_names_who_and_when check (
        status in ('SUBMITTED', 'RETURNED') or (decided_by is not null and decided_on is not null)),
    constraint refused_request_has_a_reason check (status <> 'REFUSED' or reason is not null)
);
create unique index one_open_request_per_family on assignment_request (case_id) where status in ('SUBMITTED', 'RETURNED');
create index assignment_request_by_status on assignment_request (status, filed_on);
create index assignment_request_by_case on assignment_request (case_id);

-- What was said on the way: returned with a comment, submitted again, decided.
create table request_event (
    id         uuid        primary key,
    request_id uuid        not null references assignment_request,
    kind       text        not null,
    text       text,
    by_worker  uuid        not null references worker,
    at         timestamptz not null,
    constraint request_event_kind_is_known check (kind in ('SUBMITTED', 'RETURNED', 'RESUBMITTED', 'ASSIGNED', 'REFUSED'))
);
create index request_event_by_request on request_event (request_id, at);
