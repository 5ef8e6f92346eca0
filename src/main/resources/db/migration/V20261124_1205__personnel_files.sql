-- The personnel file of a worker: where and when she is found, what qualifies her (art. 12), how she is employed (art. 17).

create extension if not exists btree_gist; -- lets a constraint compare a worker and a range together

create table workplace (
    worker_id     uuid        primary key references worker,
    version       bigint      not null default 0,
    building      text,
    floor         text,
    room          text,
    office_phone  text,
    mobile_phone  text,
    working_hours text,
    saved_by      uuid        not null references worker,
    saved_at      timestamptz not null,
    constraint office_phone_can_be_dialled check (office_phone ~ '^\+48[0-9]{9}(;ext=[0-9]{1,5})?$'),
    constraint mobile_phone_can_be_dialled check (mobile_phone ~ '^\+48[0-9]{9}(;ext=[0-9]{1,5})?$')
);

create table duty_hours (
    worker_id uuid not null references workplace,
    weekday   text not null,
    starts    time not null,
    ends      time not null,
    room      text,
    primary key (worker_id, weekday, starts),
    constraint duty_weekday_is_known check (weekday in (
        'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    constraint duty_ends_after_it_starts check (ends > starts),
    constraint duty_hours_of_a_worker_do_not_overlap exclude using gist (
        worker_id with =, weekday with =,
        int4range((extract(epoch from starts) / 60)::integer, (extract(epoch from ends) / 60)::integer) with &&)
);

create table qualification (
    worker_id                 uuid        primary key references worker,
    version                   bigint      not null default 0,
    path                      text,
    parental_authority_on     date,
    alimony_on                date,
    no_conviction_on          date,
    offender_register_on      date,
    offender_register_checker text,
    offender_register_clean   boolean,
    saved_by                  uuid        not null references worker,
    saved_at                  timestamptz not null,
    constraint qualification_path_is_known check (path in ('A', 'B', 'C')),
    constraint offender_register_check_is_whole check (
        num_nulls(offender_register_on, offender_register_checker, offender_register_clean) in (0, 3))
);

create table qualification_certificate (
    worker_id  uuid    not null references qualification,
    position   integer not null,
    kind       text    not null,
    number     text    not null,
    issued_on  date    not null,
    expires_on date,
    primary key (worker_id, position),
    constraint certificate_kind_is_known check (kind in (
        'DIPLOMA', 'TRAINING', 'EXPERIENCE', 'CRIMINAL_RECORD', 'HEALTH', 'OTHER')),
    constraint certificate_expires_after_it_is_issued check (expires_on >= issued_on)
);

create table employment (
    worker_id uuid        primary key references worker,
    version   bigint      not null default 0,
    saved_by  uuid        not null references worker,
    saved_at  timestamptz not null
);

create table employment_term (
    worker_id  uuid not null references employment,
    kind       text not null,
    first_day  date not null,
    last_day   date,
    primary key (worker_id, first_day),
    constraint employment_kind_is_known check (kind in ('TASK_BASED_CONTRACT', 'FIXED_HOURS_CONTRACT', 'SERVICE_CONTRACT')),
    constraint employment_ends_after_it_starts check (last_day >= first_day),
    constraint employment_has_one_kind_at_a_time exclude using gist (
        worker_id with =, daterange(first_day, last_day, '[]') with &&)
);

create table assistant_grade (
    worker_id uuid not null references employment,
    grade     text not null,
    first_day date not null,
    last_day  date,
    primary key (worker_id, first_day),
    constraint assistant_grade_is_known check (grade in ('JUNIOR', 'REGULAR', 'SENIOR')),
    constraint grade_ends_after_it_starts check (last_day >= first_day),
    constraint assistant_has_one_grade_at_a_time exclude using gist (
        worker_id with =, daterange(first_day, last_day, '[]') with &&)
);
