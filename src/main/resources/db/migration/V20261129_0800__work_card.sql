-- The work card in full: who was there, what the work was about, what was agreed; corrections and questions beside it.
-- Nobody deletes an entry (afterMigrate__grants).

alter table work_card_entry
    add version     bigint not null default 0,
    add place_words text,
    add others      text, -- who else was there, outside the family
    add engagement  smallint,
    add edited_at   timestamptz,
    add agreed_id   uuid references agreed_visit, -- the visit that had been agreed
    add constraint engagement_is_from_one_to_five check (engagement between 1 and 5),
    add constraint missed_meeting_has_no_engagement check (kind <> 'MISSED' or engagement is null),
    add constraint meeting_is_told_after_it_was_held check (held_on <= (recorded_at at time zone 'Europe/Warsaw')::date);

create table work_card_person (
    entry_id  uuid    not null references work_card_entry,
    person_id uuid    not null references person,
    alone     boolean not null, -- a child, and it was talked to alone
    primary key (entry_id, person_id)
);
create index work_card_person_by_person on work_card_person (person_id);

create table work_card_task (
    entry_id uuid not null references work_card_entry,
    task     text not null,
    primary key (entry_id, task),
    constraint work_card_task_is_known check (task in (
        'WORK_PLAN', 'PLAN_WITH_FOSTER_CARE', 'HOUSEHOLD', 'SOCIAL_PROBLEMS', 'PSYCHOLOGICAL_PROBLEMS',
        'UPBRINGING_PROBLEMS', 'SOCIAL_ACTIVITY', 'QUALIFICATIONS', 'EMPLOYMENT', 'PARENTS_GROUP', 'CHILDREN_SUPPORT',
        'INTERVENTION', 'CONSULTATION', 'FOR_LIFE', 'RECORDS', 'ASSESSMENT', 'MONITORING', 'COURT_OPINION',
        'INSTITUTIONS', 'INTERDISCIPLINARY_TEAM'))
);

-- who does what until when
create table work_card_agreement (
    id          uuid    primary key,
    entry_id    uuid    not null references work_card_entry,
    position    integer not null,
    what        text    not null,
    who         text,
    due_on      date,
    done_on     date,
    done_entry  uuid references work_card_entry, -- the entry in which it was ticked
    constraint agreement_says_what check (what ~ '\S'),
    constraint agreements_of_an_entry_are_numbered unique (entry_id, position) deferrable initially deferred
);

create table work_card_amendment (
    id         uuid        primary key,
    entry_id   uuid        not null references work_card_entry,
    number     integer     not null,
    words      text        not null,
    reason     text        not null,
    amended_by uuid        not null references worker,
    amended_at timestamptz not null,
    constraint work_card_amendments_are_numbered unique (entry_id, number),
    constraint work_card_amendment_says_something check (words ~ '\S'),
    constraint work_card_amendment_has_a_reason check (reason ~ '\S')
);

-- what the social worker or the director asks about an entry, and what the assistant answers
create table work_card_question (
    id          uuid        primary key,
    entry_id    uuid        not null references work_card_entry,
    words       text        not null,
    asked_by    uuid        not null references worker,
    asked_at    timestamptz not null,
    answer      text,
    answered_by uuid        references worker,
    answered_at timestamptz,
    settled_by  uuid        references worker,
    settled_at  timestamptz,
    constraint work_card_question_says_something check (words ~ '\S'),
    constraint answer_has_author_and_time check (
        (answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
    constraint question_is_settled_by_somebody check ((settled_by is null) = (settled_at is null))
);
create index work_card_question_by_entry on work_card_question (entry_id);
create index work_card_question_that_waits on work_card_question (entry_id) where answer is null and settled_at is null;

alter table practice_term drop constraint practice_term_code_is_known;
alter table practice_term add constraint practice_term_code_is_known check (code in (
    'REQUEST_DECISION', 'COURT_NOTICE', 'FILE_READING', 'JOINT_VISIT', 'WORK_PLAN', 'REFERRAL_REPLY',
    'CHILD_AT_RISK_CHECK', 'DRAFT_KEPT', 'ENTRY_EDITED', 'CHILD_SEEN'));
insert into practice_term (code, valid_from, amount, unit) values
    ('ENTRY_EDITED', '2012-01-01', 7, 'DAYS'),
    ('CHILD_SEEN', '2012-01-01', 14, 'DAYS');
