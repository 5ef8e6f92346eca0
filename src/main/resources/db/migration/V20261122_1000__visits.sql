-- The work card (karta pracy z rodziną): one entry for each meeting with the family or about it, art. 15(1)(14).

create table work_card_entry (
    id           uuid        primary key,
    case_id      uuid        not null references family_case,
    assistant_id uuid        not null references worker,
    kind         text        not null,
    held_on      date        not null,
    started_at   time,
    minutes      integer,
    note         text        not null,
    recorded_at  timestamptz not null,
    constraint work_card_entry_kind_is_known check (kind in (
        'HOME_VISIT', 'ELSEWHERE', 'PHONE', 'INSTITUTION', 'ACCOMPANYING', 'INTERVENTION', 'JOINT_FIRST_VISIT',
        'MISSED')),
    constraint meeting_takes_a_minute_to_a_day check (minutes between 1 and 1440),
    constraint missed_meeting_takes_no_time check (kind <> 'MISSED' or minutes is null)
);
create index work_card_entry_by_case on work_card_entry (case_id, held_on desc);
create index work_card_entry_by_assistant on work_card_entry (assistant_id, held_on desc);
