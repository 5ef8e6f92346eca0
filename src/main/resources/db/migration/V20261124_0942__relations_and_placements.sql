-- How persons are related, one row for both readings, and where children live who were placed outside the family.

create table relation (
    id          uuid        primary key,
    version     bigint      not null default 0,
    kind        text        not null,
    from_id     uuid        not null references person,
    to_id       uuid        not null references person,
    parted      text,
    parted_on   date,
    recorded_by uuid        not null references worker,
    recorded_at timestamptz not null,
    constraint relation_kind_is_known check (kind in (
        'PARENT', 'ADOPTIVE_PARENT', 'GRANDPARENT', 'GUARDIAN', 'FOSTER_CARER', 'SIBLING', 'PARTNER')),
    constraint nobody_is_related_to_herself check (from_id <> to_id),
    constraint relation_parting_is_known check (parted in ('SEPARATED', 'DIVORCED')),
    constraint only_partners_part check (parted is null or kind = 'PARTNER'),
    constraint parting_day_needs_a_parting check (parted_on is null or parted is not null)
);
create unique index no_relation_twice on relation (least(from_id, to_id), greatest(from_id, to_id), kind);
create unique index one_close_relation_between_two_persons on relation (least(from_id, to_id), greatest(from_id, to_id))
    where kind in ('PARENT', 'ADOPTIVE_PARENT', 'GRANDPARENT', 'SIBLING', 'PARTNER');
create index relation_by_from on relation (from_id);
create index relation_by_to on relation (to_id);

-- Climbs from child to parents by the index, one person after another. In the transaction that fills an empty database
-- nothing has been analysed: left alone, the planner believes the table to be empty and reads it whole for every row.
create function keep_generations() returns trigger
    language plpgsql set enable_seqscan = off as $$
begin
    perform pg_advisory_xact_lock(hashtext('asysta generations')); -- two families may share a person
    if exists (
        with recursive ancestor (id) as (
            select new.from_id
            union
            select parent.id from ancestor a cross join lateral (
                select r.from_id from relation r
                 where r.to_id = a.id and r.kind in ('PARENT', 'ADOPTIVE_PARENT', 'GRANDPARENT') offset 0) as parent (id))
        select from ancestor where id = new.to_id) then
        raise exception 'a person would be her own ancestor'
            using errcode = 'check_violation', constraint = 'nobody_is_her_own_ancestor';
    end if;
    if exists (select from person p, person c
                where p.id = new.from_id and c.id = new.to_id and p.birth_date >= c.birth_date) then
        raise exception 'a parent would be born after the child'
            using errcode = 'check_violation', constraint = 'parent_is_born_before_the_child';
    end if;
    return new;
end
$$;
create trigger relation_keeps_generations before insert or update on relation
    for each row when (new.kind in ('PARENT', 'ADOPTIVE_PARENT', 'GRANDPARENT')) execute function keep_generations();

create function keep_birth_order() returns trigger
    language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('asysta generations'));
    if exists (select from relation r join person o on o.id in (r.from_id, r.to_id) and o.id <> new.id
                where new.id in (r.from_id, r.to_id) and r.kind in ('PARENT', 'ADOPTIVE_PARENT', 'GRANDPARENT')
                  and case when r.from_id = new.id then new.birth_date >= o.birth_date
                           else o.birth_date >= new.birth_date end) then
        raise exception 'a parent would be born after the child'
            using errcode = 'check_violation', constraint = 'parent_is_born_before_the_child';
    end if;
    return new;
end
$$;
create trigger person_keeps_birth_order before update of birth_date on person
    for each row when (new.birth_date is distinct from old.birth_date) execute function keep_birth_order();

-- placed_on is the first day away from home, returned_on the first day back or in another place.
create table child_placement (
    id          uuid        primary key,
    version     bigint      not null default 0,
    case_id     uuid        not null references family_case,
    person_id   uuid        not null references person,
    form        text        not null,
    place       text        not null,
    placed_on   date        not null,
    returned_on date,
    basis       text        not null,
    recorded_by uuid        not null references worker,
    recorded_at timestamptz not null,
    constraint placement_is_of_a_member_of_the_family foreign key (case_id, person_id) references family_member
        deferrable initially deferred,
    constraint placement_form_is_known check (form in (
        'RELATIVES', 'FOSTER_FAMILY', 'FAMILY_TYPE_HOME', 'RESIDENTIAL_FACILITY', 'THERAPEUTIC_FACILITY',
        'PRE_ADOPTION_CENTRE')),
    constraint placement_ends_after_it_starts check (returned_on > placed_on),
    constraint child_is_placed_in_one_place_at_a_time exclude using gist (
        person_id with =, daterange(placed_on, returned_on) with &&)
);
create index child_placement_by_case on child_placement (case_id);
