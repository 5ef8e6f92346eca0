-- Risk lists, each filled under one version of the catalogue.

create table risk_list (
    id                uuid        primary key,
    case_id           uuid        not null references family_case,
    version           bigint      not null default 0,
    catalogue_version integer     not null references risk_catalogue,
    score             integer     not null default 0,
    band              text,
    saved_by          uuid        not null references worker,
    saved_at          timestamptz not null,
    completed_on      date,
    constraint one_risk_list_per_case unique (case_id),
    constraint risk_list_band_is_known check (band in ('LOW', 'MODERATE', 'HIGH', 'VERY_HIGH')),
    constraint completed_risk_list_has_a_band check (completed_on is null or band is not null)
);

create table risk_answer (
    list_id       uuid    not null references risk_list,
    factor_code   text    not null,
    level         integer,
    justification text,
    primary key (list_id, factor_code),
    constraint risk_answer_level_is_on_the_scale check (level between 0 and 3)
);
