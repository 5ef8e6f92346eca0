-- That the work with a family cannot be done, and what the director and the assistant decided about it.

create table service_obstacle (
    id          uuid        primary key,
    case_id     uuid        not null references family_case,
    cause       text        not null,
    tried       text        not null,
    reported_by uuid        not null references worker,
    reported_at timestamptz not null,
    decision    text,
    words       text,
    until_on    date,
    decided_by  uuid        references worker,
    decided_at  timestamptz,
    constraint service_obstacle_cause_is_known check (cause in ('NO_RESPONSE', 'REFUSAL', 'INABILITY')),
    constraint service_obstacle_says_what_was_tried check (tried ~ '\S'),
    constraint service_obstacle_decision_is_known check (decision in (
        'GO_ON', 'CHANGE_ASSISTANT', 'SUSPEND', 'NOTIFY_COURT', 'CLOSE')),
    constraint decided_obstacle_names_who_when_and_why check (
        num_nonnulls(decision, words, decided_by, decided_at) in (0, 4)),
    constraint suspension_ends_on_a_day check ((decision is not distinct from 'SUSPEND') = (until_on is not null))
);
create unique index one_open_obstacle_per_family on service_obstacle (case_id) where decision is null;
create index service_obstacle_by_case on service_obstacle (case_id, reported_at);

alter table case_closure drop constraint case_closure_reason_is_known;
alter table case_closure add constraint case_closure_reason_is_known check (reason in (
    'REFERRAL_NOT_JUSTIFIED', 'ASSISTANT_NOT_NEEDED', 'NO_COOPERATION', 'SERVICE_NOT_POSSIBLE'));
