-- The administrator works on a draft of the next version of the risk catalogue and publishes it from a day on. What is
-- published never changes: not by the application (grants), and not by anybody else (triggers).

-- a code made of a name that is taken gets a number: hazard-2
alter table risk_factor
    drop constraint risk_factor_code_is_kebab_case,
    add constraint risk_factor_code_is_kebab_case check (code ~ '^[a-z]+(-[a-z0-9]+)*$');

alter table risk_catalogue add column factors integer;
update risk_catalogue c set factors = (select count(*) from risk_factor f where f.catalogue_version = c.version);
alter table risk_catalogue
    alter column factors set not null,
    add constraint risk_catalogue_has_factors check (factors > 0);

create function refuse_change_of_published_catalogue() returns trigger language plpgsql as $$
begin
    raise exception 'a published risk catalogue never changes' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger published_catalogue_never_changes before update or delete on risk_catalogue
    for each row execute function refuse_change_of_published_catalogue();
create trigger published_factor_never_changes before update or delete on risk_factor
    for each row execute function refuse_change_of_published_catalogue();

-- a factor cannot be slipped into a version of before either: the version knows how many it has
create function refuse_other_number_of_factors() returns trigger language plpgsql as $$
begin
    if (select c.factors from risk_catalogue c where c.version = new.catalogue_version)
       <> (select count(*) from risk_factor f where f.catalogue_version = new.catalogue_version) then
        raise exception 'risk catalogue % has another number of factors', new.catalogue_version
            using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end
$$;
create constraint trigger published_catalogue_has_all_its_factors after insert on risk_factor
    deferrable initially deferred for each row execute function refuse_other_number_of_factors();

-- beside the catalogue, not in it: whoever empties the table of workers must not empty the catalogue
create table catalogue_publication (
    version      integer     not null references risk_catalogue,
    published_by uuid        not null references worker,
    published_at timestamptz not null,
    constraint catalogue_is_published_once primary key (version)
);

create table catalogue_draft (
    id             integer     not null,
    version        bigint      not null default 0,
    copied_from    integer     not null references risk_catalogue,
    moderate_from  integer     not null,
    high_from      integer     not null,
    very_high_from integer     not null,
    started_by     uuid        not null references worker,
    started_at     timestamptz not null,
    constraint catalogue_draft_is_known_by_its_id primary key (id),
    constraint one_catalogue_draft_at_a_time check (id = 1),
    constraint catalogue_draft_thresholds_rise
        check (0 < moderate_from and moderate_from < high_from and high_from < very_high_from)
);

create table draft_factor (
    id            uuid    not null,
    version       bigint  not null default 0,
    draft_id      integer not null references catalogue_draft,
    code          text    not null,
    position      integer not null,
    factor_group  text    not null,
    name          text    not null,
    hint          text    not null default '',
    level0        text    not null,
    level1        text    not null,
    level2        text    not null,
    level3        text    not null,
    critical_from integer,
    constraint draft_factor_is_known_by_its_id primary key (id),
    constraint draft_factor_has_its_own_code unique (code),
    constraint draft_factor_has_its_own_name unique (name),
    constraint draft_factor_code_is_kebab_case check (code ~ '^[a-z]+(-[a-z0-9]+)*$'),
    constraint draft_factor_group_is_known
        check (factor_group in ('CHILD', 'PARENTS', 'FAMILY', 'ENVIRONMENT', 'PROTECTIVE')),
    constraint draft_factor_has_a_name check (btrim(name) <> ''),
    constraint draft_factor_defines_every_level
        check (btrim(level0) <> '' and btrim(level1) <> '' and btrim(level2) <> '' and btrim(level3) <> ''),
    constraint draft_factor_is_critical_from_a_real_level check (critical_from between 1 and 3),
    constraint draft_factor_that_protects_is_never_critical check (factor_group <> 'PROTECTIVE' or critical_from is null)
);
