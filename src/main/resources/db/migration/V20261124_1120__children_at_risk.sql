-- Children at risk (art. 176 of the act): who is monitored, why, and what was seen when. Also without an assistant.

create table child_at_risk (
    id            uuid        primary key,
    case_id       uuid        not null references family_case,
    person_id     uuid        not null references person,
    reason        text        not null,
    words         text        not null,
    reported_by   text        not null,
    reporter      text,
    started_on    date        not null,
    started_by    uuid        not null references worker,
    started_at    timestamptz not null,
    last_check_on date        not null,
    next_check_on date        not null,
    ended_on      date,
    end_reason    text,
    end_words     text,
    ended_by      uuid        references worker,
    constraint child_at_risk_reason_is_known check (reason in (
        'VIOLENCE', 'NEGLECT', 'ADDICTION', 'SCHOOL', 'HEALTH', 'BEHAVIOUR', 'OTHER')),
    constraint child_at_risk_reason_is_told check (words ~ '\S'),
    constraint child_at_risk_source_is_known check (reported_by in (
        'CENTRE', 'FAMILY', 'SCHOOL', 'POLICE', 'PROBATION_OFFICER', 'HEALTH_CARE', 'OTHER')),
    constraint child_at_risk_source_from_outside_is_named check (reported_by in ('CENTRE', 'FAMILY') or reporter is not null),
    constraint next_check_of_child_comes_after_the_last check (next_check_on >= last_check_on),
    constraint ended_monitoring_says_why_and_who check (
        (ended_on is null and end_reason is null and end_words is null and ended_by is null)
        or (ended_on >= started_on and end_reason is not null and end_words is not null and ended_by is not null)),
    constraint end_of_monitoring_is_known check (end_reason in ('SAFE', 'PLACED', 'MOVED', 'OF_AGE', 'OTHER'))
);
create unique index one_open_monitoring_per_child on child_at_risk (person_id) where ended_on is null;
create index child_at_risk_by_next_check on child_at_risk (next_check_on) where ended_on is null;
create index child_at_risk_by_end on child_at_risk (ended_on) where ended_on is not null;
create index child_at_risk_by_case on child_at_risk (case_id);

create table child_at_risk_entry (
    id            uuid        primary key,
    monitoring_id uuid        not null references child_at_risk,
    seen_on       date        not null,
    source        text        not null,
    reporter      text,
    seen          text        not null,
    next_check_on date        not null,
    recorded_by   uuid        not null references worker,
    recorded_at   timestamptz not null,
    constraint child_at_risk_entry_source_is_known check (source in (
        'CENTRE', 'FAMILY', 'SCHOOL', 'POLICE', 'PROBATION_OFFICER', 'HEALTH_CARE', 'OTHER')),
    constraint child_at_risk_entry_from_outside_names_who check (source in ('CENTRE', 'FAMILY') or reporter is not null),
    constraint child_at_risk_entry_says_what_was_seen check (seen ~ '\S')
);
create index child_at_risk_entry_by_monitoring on child_at_risk_entry (monitoring_id, seen_on);
