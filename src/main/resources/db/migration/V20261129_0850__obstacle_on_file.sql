-- That the work could not be done, and what was decided, stand among the papers of the case.
alter table case_paper drop constraint case_paper_kind_is_known;
alter table case_paper add constraint case_paper_kind_is_known check (kind in (
    'REFERRAL', 'COURT_ORDER', 'FOR_LIFE_REQUEST', 'FACILITY_NOTICE', 'INTERVIEW', 'ANALYSIS', 'RISK_LIST',
    'PARTICIPATION_CONSENT', 'PARTICIPATION_REFUSED', 'PARTICIPATION_WITHDRAWN', 'REQUEST', 'REQUEST_RETURNED',
    'REQUEST_REFUSED', 'ASSIGNMENT', 'REASSIGNMENT', 'COOPERATION_CONSENT', 'COOPERATION_REFUSED', 'COOPERATION_WITHDRAWN',
    'COURT_NOTICE', 'FILE_READING', 'COOPERATION_START', 'WORK_PLAN', 'ASSESSMENT', 'CLOSURE', 'OBSTACLE_REPORTED',
    'OBSTACLE_DECIDED'));

insert into case_paper (id, case_id, kind, dated_on, recorded_by, recorded_at)
select gen_random_uuid(), case_id, 'OBSTACLE_REPORTED', (reported_at at time zone 'Europe/Warsaw')::date, reported_by,
       reported_at
  from service_obstacle;
insert into case_paper (id, case_id, kind, dated_on, recorded_by, recorded_at)
select gen_random_uuid(), case_id, 'OBSTACLE_DECIDED', (decided_at at time zone 'Europe/Warsaw')::date, decided_by,
       decided_at
  from service_obstacle where decided_at is not null;
