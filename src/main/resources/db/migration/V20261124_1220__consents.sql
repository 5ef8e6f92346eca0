-- Consents as papers of their own: both consents, refusals and withdrawals. Those that are on file stay as they are.

alter table consent
    add column place             text,
    add column privacy_notice_on date,
    add column rules_discussed   boolean not null default false,
    add column words             text,
    add column scan              text,
    add column withdraws_id      uuid,
    drop constraint consent_kind_is_known,
    add constraint consent_kind_is_known check (kind in (
        'PARTICIPATION', 'COOPERATION', 'PARTICIPATION_REFUSED', 'COOPERATION_REFUSED', 'WITHDRAWAL')),
    add constraint withdrawal_names_what_it_withdraws check ((kind = 'WITHDRAWAL') = (withdraws_id is not null)),
    add constraint privacy_notice_comes_before_the_signature check (privacy_notice_on <= signed_on),
    add constraint consent_to_cooperate_follows_the_rules check (kind <> 'COOPERATION' or rules_discussed),
    -- not those of before, of which nobody wrote down more than the day and the names
    add constraint consent_names_place_and_notice check (
        kind not in ('PARTICIPATION', 'COOPERATION') or (place is not null and privacy_notice_on is not null)) not valid,
    add constraint consent_is_of_one_family unique (id, case_id),
    add constraint withdrawal_is_of_the_same_family foreign key (withdraws_id, case_id) references consent (id, case_id),
    add constraint consent_is_withdrawn_once unique (withdraws_id);
alter table consent alter column rules_discussed drop default;

drop index one_participation_consent_per_family;
create index consent_by_case on consent (case_id);

alter table case_paper drop constraint case_paper_kind_is_known;
alter table case_paper add constraint case_paper_kind_is_known check (kind in (
    'REFERRAL', 'COURT_ORDER', 'FOR_LIFE_REQUEST', 'FACILITY_NOTICE', 'INTERVIEW', 'ANALYSIS', 'RISK_LIST',
    'PARTICIPATION_CONSENT', 'PARTICIPATION_REFUSED', 'PARTICIPATION_WITHDRAWN', 'REQUEST', 'REQUEST_RETURNED',
    'REQUEST_REFUSED', 'ASSIGNMENT', 'COOPERATION_CONSENT', 'COOPERATION_REFUSED', 'COOPERATION_WITHDRAWN',
    'COURT_NOTICE', 'WORK_PLAN', 'ASSESSMENT', 'CLOSURE'));
