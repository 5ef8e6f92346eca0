-- The order by which a court obliged a family, and the reports that the court wants to read.

alter table case_paper drop constraint case_paper_kind_is_known;
alter table case_paper add constraint case_paper_kind_is_known check (kind in (
    'REFERRAL', 'COURT_ORDER', 'FOR_LIFE_REQUEST', 'FACILITY_NOTICE', 'INTERVIEW', 'ANALYSIS', 'RISK_LIST',
    'PARTICIPATION_CONSENT', 'REQUEST', 'REQUEST_RETURNED', 'REQUEST_REFUSED', 'ASSIGNMENT', 'WORK_PLAN', 'ASSESSMENT',
    'CLOSURE'));

create table court_order (
    id                        uuid        primary key,
    case_id                   uuid        not null references family_case,
    version                   bigint      not null default 0,
    court                     text        not null,
    division                  text,
    file_number               text        not null,
    ordered_on                date        not null,
    obligations               text        not null,
    probation_officer         text,
    probation_officer_contact text,
    scan                      text,
    saved_by                  uuid        not null references worker,
    saved_at                  timestamptz not null,
    constraint one_court_order_per_case unique (case_id),
    constraint court_order_is_not_older_than_the_act check (ordered_on >= '2012-01-01'),
    constraint court_file_number_is_well_formed check (file_number ~ '^[IVX]+ [^ /]+( [^ /]+)? [1-9][0-9]*/([0-9]{2}|[0-9]{4})$')
);

create table court_report (
    order_id uuid    not null references court_order,
    position integer not null,
    due_on   date    not null,
    sent_on  date,
    primary key (order_id, position)
);
create index court_report_waited_for on court_report (due_on) where sent_on is null;
