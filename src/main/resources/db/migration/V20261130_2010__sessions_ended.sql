-- The administrator ends the sessions of one worker, or of everybody after an incident, and says why.
create table session_ending (
    id        uuid        primary key,
    worker_id uuid        references worker,
    reason    text        not null,
    ended_by  uuid        not null references worker,
    ended_at  timestamptz not null,
    constraint session_ending_has_a_reason check (coalesce(reason, '') ~ '\S'),
    constraint nobody_ends_her_own_sessions_here check (worker_id is distinct from ended_by)
);
comment on column session_ending.worker_id is 'whose; nobody when those of everybody but the administrator''s own were ended';

insert into disposal_table (name, effect) values ('session_ending', 'NONE');
