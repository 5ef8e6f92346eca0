-- The start of work: the assistant reads the file, visits the family together with the social worker, and once consent B
-- is signed the clocks of the plan and of the assessments run from that day.

alter table practice_term drop constraint practice_term_code_is_known;
alter table practice_term add constraint practice_term_code_is_known check (code in (
    'REQUEST_DECISION', 'COURT_NOTICE', 'FILE_READING', 'JOINT_VISIT', 'WORK_PLAN', 'REFERRAL_REPLY',
    'CHILD_AT_RISK_CHECK', 'DRAFT_KEPT'));
insert into practice_term (code, valid_from, amount, unit) values
    ('FILE_READING', '2012-01-01', 3, 'WORKING_DAYS'),
    ('JOINT_VISIT', '2012-01-01', 7, 'DAYS');

alter table case_paper drop constraint case_paper_kind_is_known;
alter table case_paper add constraint case_paper_kind_is_known check (kind in (
    'REFERRAL', 'COURT_ORDER', 'FOR_LIFE_REQUEST', 'FACILITY_NOTICE', 'INTERVIEW', 'ANALYSIS', 'RISK_LIST',
    'PARTICIPATION_CONSENT', 'PARTICIPATION_REFUSED', 'PARTICIPATION_WITHDRAWN', 'REQUEST', 'REQUEST_RETURNED',
    'REQUEST_REFUSED', 'ASSIGNMENT', 'REASSIGNMENT', 'COOPERATION_CONSENT', 'COOPERATION_REFUSED', 'COOPERATION_WITHDRAWN',
    'COURT_NOTICE', 'FILE_READING', 'COOPERATION_START', 'WORK_PLAN', 'ASSESSMENT', 'CLOSURE'));

-- a family's work starts once
create unique index cooperation_starts_once on case_paper (case_id) where kind = 'COOPERATION_START';

-- Until now the clocks ran from the assignment. Families that have an assistant keep the dates they were told.
insert into case_paper (id, case_id, kind, dated_on, recorded_by, recorded_at)
select distinct on (case_id) gen_random_uuid(), case_id, 'COOPERATION_START', dated_on, recorded_by, recorded_at
  from case_paper
 where kind = 'ASSIGNMENT'
 order by case_id, dated_on, recorded_at;

alter table register_entry add started_on date;

create or replace function refresh_papers_in_register(cases uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
begin
    perform hold_register(cases);
    update register_entry e
       set assigned_on = papers.assigned_on, started_on = papers.started_on, assessed_on = papers.assessed_on
      from unnest(cases) as changed (id)
     cross join lateral (select max(dated_on) filter (where kind = 'ASSIGNMENT') as assigned_on,
                                max(dated_on) filter (where kind = 'COOPERATION_START') as started_on,
                                max(dated_on) filter (where kind = 'ASSESSMENT') as assessed_on
                           from case_paper where case_id = changed.id) as papers
     where e.case_id = any (cases) and e.case_id = changed.id
       and (e.assigned_on, e.started_on, e.assessed_on)
           is distinct from (papers.assigned_on, papers.started_on, papers.assessed_on);
end
$$;
select refresh_papers_in_register(array(select id from family_case));

-- The clocks that run, by the day that started them, each with all that tells whether a clock of the family has run out.
do $$
declare
    clock record;
begin
    for clock in values ('interview_clock', 'informed_on', $a$stage = 'REPORTED' and not urgent$a$),
                        ('urgent_interview_clock', 'informed_on', $a$stage = 'REPORTED' and urgent$a$),
                        ('joint_visit_clock', 'assigned_on', $a$stage = 'ASSISTANT_ASSIGNED' and started_on is null$a$),
                        ('work_plan_clock', 'started_on', $a$stage = 'ASSISTANT_ASSIGNED'$a$),
                        ('assessment_clock', 'coalesce(assessed_on, started_on)',
                         $a$stage in ('ASSISTANT_ASSIGNED', 'PLAN_AGREED')$a$),
                        ('court_report', 'court_report_on', 'court_report_on is not null'),
                        ('owed_reply', 'reply_owed_since', 'reply_owed_since is not null'),
                        ('court_notice', 'court_notice_since', 'court_notice_since is not null') loop
        execute format('drop index if exists register_entry_by_%s', clock.column1);
        execute format('create index register_entry_by_%s on register_entry ((%s), case_id)
            include (stage, urgent, pathway, informed_on, assigned_on, started_on, assessed_on, court_report_on,
                     reply_owed_since, court_notice_since)
            where %s', clock.column1, clock.column2, clock.column3);
    end loop;
end
$$;

-- there should be none: an assistant, and not on record since when or that work has started
drop index register_entry_by_missing_assignment;
create index register_entry_by_missing_start on register_entry (informed_on, number)
    where stage in ('ASSISTANT_ASSIGNED', 'PLAN_AGREED') and started_on is null
      and (assigned_on is null or stage = 'PLAN_AGREED');

-- A visit that is agreed. It is never changed: another one is agreed in its place, or it is over.
create table agreed_visit (
    id               uuid        primary key,
    case_id          uuid        not null references family_case,
    kind             text        not null,
    planned_on       date        not null,
    planned_at       time        not null,
    place            text        not null,
    assistant_id     uuid        not null references worker,
    social_worker_id uuid        references worker,
    recorded_by      uuid        not null references worker,
    recorded_at      timestamptz not null,
    ended_at         timestamptz, -- held, missed, or another one agreed in its place
    constraint agreed_visit_kind_is_known check (kind in (
        'HOME_VISIT', 'ELSEWHERE', 'PHONE', 'INSTITUTION', 'ACCOMPANYING', 'INTERVENTION', 'JOINT_FIRST_VISIT')),
    constraint agreed_visit_place_is_known check (place in ('HOME', 'CHOSEN_BY_FAMILY', 'CENTRE', 'INSTITUTION'))
);
create unique index one_joint_visit_is_agreed_at_a_time on agreed_visit (case_id)
    where kind = 'JOINT_FIRST_VISIT' and ended_at is null;
create index agreed_visit_by_case on agreed_visit (case_id, kind);

alter table work_card_entry
    add social_worker_id uuid references worker,
    add place            text,
    add missed_reason    text,
    add recorded_by      uuid references worker, -- null where the assistant wrote it herself
    add constraint work_card_entry_place_is_known check (place in ('HOME', 'CHOSEN_BY_FAMILY', 'CENTRE', 'INSTITUTION')),
    add constraint work_card_entry_missed_reason_is_known check (missed_reason in (
        'NOBODY_HOME', 'ENTRY_REFUSED', 'CANCELLED_BY_FAMILY', 'WORKER_ILL', 'OTHER')),
    add constraint only_a_missed_meeting_says_why check (missed_reason is null or kind = 'MISSED');

-- The first visit of the social worker and the assistant together, as the work card has it.
create table joint_visit (
    case_id     uuid        primary key references family_case,
    entry_id    uuid        not null references work_card_entry,
    recorded_by uuid        not null references worker,
    recorded_at timestamptz not null
);

-- The director lets the assistant begin without the social worker.
create table joint_visit_waiver (
    case_id     uuid        primary key references family_case,
    reason      text        not null,
    waived_by   uuid        not null references worker,
    waived_on   date        not null,
    recorded_at timestamptz not null,
    constraint joint_visit_waiver_says_why check (reason ~ '\S')
);
