-- Group classes: for parents (art. 15(1)(10)) and for children (art. 15(1)(11)); who is enrolled, when they met, who came.

create table group_activity (
    id          uuid        primary key,
    version     bigint      not null default 0,
    kind        text        not null,
    name        text        not null,
    leader      text        not null,
    place       text,
    held_when   text,
    starts_on   date        not null,
    ends_on     date,
    recorded_by uuid        not null references worker,
    recorded_at timestamptz not null,
    constraint group_activity_kind_is_known check (kind in ('PARENTS', 'CHILDREN')),
    constraint group_activity_has_a_name check (name ~ '\S'),
    constraint group_activity_has_a_leader check (leader ~ '\S'),
    constraint group_activity_ends_after_it_starts check (ends_on >= starts_on)
);

-- nobody is taken off the list: who leaves has a day and a reason
create table group_enrolment (
    id          uuid        primary key,
    group_id    uuid        not null references group_activity,
    case_id     uuid        not null references family_case,
    person_id   uuid        not null references person,
    enrolled_on date        not null,
    enrolled_by uuid        not null references worker,
    enrolled_at timestamptz not null,
    left_on     date,
    reason      text,
    left_by     uuid        references worker,
    left_at     timestamptz,
    constraint group_enrolment_ends_after_it_begins check (left_on >= enrolled_on),
    constraint group_leaving_has_a_reason check ((left_on is null) = (reason is null) and reason ~ '\S'),
    constraint group_leaving_is_recorded_by_somebody check (
        (left_on is null) = (left_by is null) and (left_on is null) = (left_at is null))
);
create unique index once_in_a_group_at_a_time on group_enrolment (group_id, person_id) where left_on is null;
create index group_enrolment_by_group on group_enrolment (group_id);
create index group_enrolment_by_family on group_enrolment (case_id);

create table group_meeting (
    id          uuid        primary key,
    version     bigint      not null default 0,
    group_id    uuid        not null references group_activity,
    held_on     date        not null,
    topic       text        not null,
    recorded_by uuid        not null references worker,
    recorded_at timestamptz not null,
    constraint group_meets_once_a_day unique (group_id, held_on),
    constraint group_meeting_has_a_topic check (topic ~ '\S')
);

create table group_attendance (
    meeting_id   uuid not null references group_meeting,
    enrolment_id uuid not null references group_enrolment,
    primary key (meeting_id, enrolment_id)
);
create index group_attendance_by_enrolment on group_attendance (enrolment_id);
