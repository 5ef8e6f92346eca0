-- After the end of the work somebody asks for some months how the family fares (art. 15(1)(16)); and the way back.

alter table practice_term drop constraint practice_term_code_is_known;
alter table practice_term add constraint practice_term_code_is_known check (code in (
    'REQUEST_DECISION', 'COURT_NOTICE', 'FILE_READING', 'JOINT_VISIT', 'WORK_PLAN', 'REFERRAL_REPLY',
    'CHILD_AT_RISK_CHECK', 'DRAFT_KEPT', 'ENTRY_EDITED', 'CHILD_SEEN', 'MONITORING_FIRST', 'MONITORING_SECOND',
    'MONITORING_THIRD'));
insert into practice_term (code, valid_from, amount, unit) values
    ('MONITORING_FIRST', '2012-01-01', 1, 'MONTHS'),
    ('MONITORING_SECOND', '2012-01-01', 3, 'MONTHS'),
    ('MONITORING_THIRD', '2012-01-01', 6, 'MONTHS');

create table family_monitoring (
    case_id       uuid        not null references family_case,
    spell         integer     not null,
    work_ended_on date        not null,
    begun_by      uuid        not null references worker,
    begun_at      timestamptz not null,
    end_reason    text,
    end_words     text,
    ended_on      date,
    ended_by      uuid        references worker,
    ended_at      timestamptz,
    primary key (case_id, spell),
    constraint monitoring_end_reason_is_known check (end_reason in (
        'ALL_DONE', 'MOVED_AWAY', 'FAMILY_REFUSES', 'OTHER_HELP', 'REOPENED', 'OTHER')),
    constraint monitoring_ends_by_somebody_for_a_reason check (
        num_nonnulls(end_reason, ended_on, ended_by, ended_at) in (0, 4)),
    constraint monitoring_that_ends_early_says_why check (
        end_reason is null or end_reason = 'ALL_DONE' or coalesce(end_words, '') ~ '\S'),
    constraint monitoring_ends_after_the_work check (ended_on >= work_ended_on)
);
create unique index one_open_monitoring_per_family on family_monitoring (case_id) where ended_on is null;

-- Somebody asked; nothing of it is ever changed.
create table monitoring_contact (
    id            uuid        primary key,
    case_id       uuid        not null,
    spell         integer     not null,
    held_on       date        not null,
    channel       text        not null,
    source        text        not null,
    situation     text        not null,
    reopen_needed boolean     not null,
    recorded_by   uuid        not null references worker,
    recorded_at   timestamptz not null,
    foreign key (case_id, spell) references family_monitoring,
    constraint monitoring_channel_is_known check (channel in (
        'PHONE', 'HOME_VISIT', 'AT_THE_CENTRE', 'SCHOOL', 'SOCIAL_WORKER', 'INSTITUTION', 'OTHER')),
    constraint monitoring_contact_says_how_the_family_fares check (source ~ '\S' and situation ~ '\S')
);
create index monitoring_contact_by_case on monitoring_contact (case_id, spell, held_on);

-- The days that were approved with the end of the work, each with its term and with the contact that kept it.
create table monitoring_due (
    case_id  uuid    not null,
    spell    integer not null,
    nth      integer not null,
    amount   integer not null,
    unit     text    not null,
    due_on   date    not null,
    contact  uuid    references monitoring_contact,
    primary key (case_id, spell, nth),
    foreign key (case_id, spell) references family_monitoring
);

create function refuse_contact_outside_monitoring() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
    monitoring family_monitoring;
begin
    select * into monitoring from family_monitoring where case_id = new.case_id and spell = new.spell;
    if monitoring.ended_on is not null then
        raise exception 'the monitoring has ended' using errcode = 'check_violation';
    end if;
    if new.held_on <= monitoring.work_ended_on then
        raise exception 'a contact comes after the work' using errcode = 'check_violation',
            constraint = 'monitoring_contact_comes_after_the_work', table = 'monitoring_contact';
    end if;
    return new;
end
$$;
create trigger monitoring_contact_comes_after_the_work before insert on monitoring_contact
    for each row execute function refuse_contact_outside_monitoring();

-- That a case goes on again, in which spell of work, and why.
create table case_reopening (
    case_id     uuid        not null references family_case,
    spell       integer     not null,
    reopened_on date        not null,
    reason      text        not null,
    reopened_by uuid        not null references worker,
    recorded_at timestamptz not null,
    primary key (case_id, spell),
    constraint reopening_begins_another_spell check (spell > 1),
    constraint reopening_says_why check (reason ~ '\S')
);
