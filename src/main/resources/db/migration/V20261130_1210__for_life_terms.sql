-- The centre's own terms for a family's request "Za życiem": in an assistant's hands, first contact, answer.
alter table practice_term drop constraint practice_term_code_is_known;
alter table practice_term add constraint practice_term_code_is_known check (code in (
    'REQUEST_DECISION', 'COURT_NOTICE', 'FILE_READING', 'JOINT_VISIT', 'WORK_PLAN', 'REFERRAL_REPLY',
    'CHILD_AT_RISK_CHECK', 'DRAFT_KEPT', 'ENTRY_EDITED', 'CHILD_SEEN', 'MONITORING_FIRST', 'MONITORING_SECOND',
    'MONITORING_THIRD', 'VISIT_SILENCE', 'GOAL_SILENCE', 'FOR_LIFE_HANDOVER', 'FOR_LIFE_CONTACT', 'FOR_LIFE_ANSWER'));
insert into practice_term (code, valid_from, amount, unit) values
    ('FOR_LIFE_HANDOVER', '2012-01-01', 2, 'DAYS'),
    ('FOR_LIFE_CONTACT', '2012-01-01', 7, 'DAYS'),
    ('FOR_LIFE_ANSWER', '2012-01-01', 14, 'DAYS');
