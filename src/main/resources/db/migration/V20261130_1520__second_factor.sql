-- How long a session lasts, and from which day which role signs in with a second factor; both set by the administrator.
create table sign_in_limits (
    id             integer primary key default 1,
    idle_minutes   integer not null,
    absolute_hours integer not null,
    changed_by     uuid,
    changed_at     timestamptz,
    constraint there_is_one_row_of_limits check (id = 1),
    constraint idle_limit_is_five_minutes_to_two_hours check (idle_minutes between 5 and 120),
    constraint absolute_limit_is_one_hour_to_a_day check (absolute_hours between 1 and 24)
);
insert into sign_in_limits (idle_minutes, absolute_hours) values (30, 12);

create table second_factor_duty (
    role       text primary key,
    from_day   date not null,
    changed_by uuid not null references worker,
    changed_at timestamptz not null,
    constraint second_factor_duty_is_of_a_known_role check (role in (
        'SOCIAL_WORKER', 'DIRECTOR', 'DEPUTY_DIRECTOR', 'COORDINATOR', 'FAMILY_ASSISTANT', 'ADMINISTRATOR'))
);

-- The secret that a worker's telephone shares, encrypted; last_step is the half-minute whose code was used last, so that
-- no code is used twice.
create table authenticator_app (
    worker_id    uuid        primary key references worker,
    secret       bytea       not null,
    created_at   timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint      not null default 0
);

create table recovery_code (
    worker_id uuid not null references worker,
    code_hash text not null,
    used_at   timestamptz,
    primary key (worker_id, code_hash),
    constraint recovery_code_is_kept_by_a_digest check (code_hash ~ '^[0-9a-f]{64}$')
);

-- Passkeys, as Spring Security keeps them.
create table user_entities (
    id           varchar(1000) primary key,
    name         varchar(100)  not null unique references worker (login) on update cascade,
    display_name varchar(200)
);
create table user_credentials (
    credential_id                varchar(1000) primary key,
    user_entity_user_id          varchar(1000) not null references user_entities on delete cascade,
    public_key                   bytea         not null,
    signature_count              bigint,
    uv_initialized               boolean,
    backup_eligible              boolean       not null,
    authenticator_transports     varchar(1000),
    public_key_credential_type   varchar(100),
    backup_state                 boolean       not null,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamp,
    last_used                    timestamp,
    label                        varchar(1000) not null
);
create index user_credentials_by_user on user_credentials (user_entity_user_id);

-- Whoever lost every second factor gets in by the password alone once the administrator has said why.
create table second_factor_reset (
    id        uuid        primary key,
    worker_id uuid        not null references worker,
    reason    text        not null,
    reset_by  uuid        references worker,
    reset_at  timestamptz not null,
    constraint second_factor_reset_has_a_reason check (coalesce(reason, '') ~ '\S'),
    constraint nobody_resets_her_own_second_factor check (reset_by is distinct from worker_id)
);
comment on column second_factor_reset.reset_by is 'the administrator, or nobody when it was done on the server';

create function second_factor_is_reset() returns trigger language plpgsql as $$
declare
    her_login text := (select login from worker where id = new.worker_id);
begin
    delete from authenticator_app where worker_id = new.worker_id;
    delete from recovery_code where worker_id = new.worker_id;
    delete from user_entities where name = her_login;
    delete from spring_session where principal_name = her_login;
    return null;
end
$$;

create trigger second_factor_is_reset after insert on second_factor_reset
    for each row execute function second_factor_is_reset();
