-- The centre's practice with its dates, and the end of a case before an assistant came.

alter table practice_term drop constraint practice_term_unit_is_known;
alter table practice_term add constraint practice_term_unit_is_known
    check (unit in ('DAYS', 'WORKING_DAYS', 'MONTHS'));
alter table practice_term add constraint practice_term_code_is_known
    check (code in ('WORK_PLAN', 'REFERRAL_REPLY', 'CHILD_AT_RISK_CHECK', 'DRAFT_KEPT'));
insert into practice_term (code, valid_from, amount, unit) values
    ('REFERRAL_REPLY', '2012-01-01', 14, 'DAYS'),
    ('CHILD_AT_RISK_CHECK', '2012-01-01', 1, 'MONTHS'),
    ('DRAFT_KEPT', '2012-01-01', 30, 'DAYS');

create table risk_list_use (
    valid_from date    primary key,
    used       boolean not null
);
insert into risk_list_use values ('2012-01-01', true);

alter table family_case drop constraint family_case_pathway_is_known;
alter table family_case add constraint family_case_pathway_is_known check (pathway in (
    'OWN_INFORMATION', 'EXTERNAL_INSTITUTION', 'COURT_ORDER', 'FOR_LIFE', 'MINOR_PARENT'));

alter table case_paper drop constraint case_paper_kind_is_known;
alter table case_paper add constraint case_paper_kind_is_known check (kind in (
    'REFERRAL', 'COURT_ORDER', 'FOR_LIFE_REQUEST', 'INTERVIEW', 'ANALYSIS', 'RISK_LIST', 'PARTICIPATION_CONSENT',
    'REQUEST', 'REQUEST_RETURNED', 'REQUEST_REFUSED', 'ASSIGNMENT', 'WORK_PLAN', 'ASSESSMENT', 'CLOSURE'));

create table case_closure (
    case_id     uuid        primary key references family_case,
    reason      text        not null,
    words       text        not null,
    other_help  text,
    closed_by   uuid        not null references worker,
    closed_on   date        not null,
    recorded_at timestamptz not null,
    constraint case_closure_reason_is_known check (reason in ('REFERRAL_NOT_JUSTIFIED', 'ASSISTANT_NOT_NEEDED')),
    constraint case_closure_says_why check (words ~ '\S')
);
