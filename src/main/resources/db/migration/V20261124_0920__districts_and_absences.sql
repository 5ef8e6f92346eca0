-- Which houses belong to which district, who stands in for its workers, and absences that do not overlap.

create table street_range (
    id           integer generated always as identity primary key,
    district_id  integer not null references district,
    locality     text    not null,
    street       text,
    locality_key text    not null,
    street_key   text    not null,
    parity       text    not null,
    first_number integer not null,
    last_number  integer,
    -- the n-th odd or even house of the street, so that two ranges meet only where a house stands in both
    odd_houses   int4range not null generated always as (
        case when parity = 'EVEN' or first_number / 2 > (last_number - 1) / 2 then 'empty'::int4range
             else int4range(first_number / 2, (last_number - 1) / 2, '[]') end) stored,
    even_houses  int4range not null generated always as (
        case when parity = 'ODD' or (first_number + 1) / 2 > last_number / 2 then 'empty'::int4range
             else int4range((first_number + 1) / 2, last_number / 2, '[]') end) stored,
    constraint street_range_parity_is_known check (parity in ('ODD', 'EVEN', 'BOTH')),
    constraint street_range_begins_at_a_house check (first_number >= 1),
    constraint street_range_ends_after_it_begins check (last_number >= first_number),
    constraint street_range_is_found_by_plain_letters check (locality_key ~ '^[a-z0-9 ]+$' and street_key ~ '^[a-z0-9 ]*$'),
    constraint odd_house_belongs_to_one_district
        exclude using gist (locality_key with =, street_key with =, odd_houses with &&),
    constraint even_house_belongs_to_one_district
        exclude using gist (locality_key with =, street_key with =, even_houses with &&)
);
create index street_range_by_district on street_range (district_id);

-- who takes over a district's families while its worker is away; the deputy need not serve it otherwise
alter table district add deputy_id uuid references worker;

-- absences that overlapped or met become one
with apart as (
    delete from worker_absence returning worker_id, first_day, last_day
), in_one as (
    select worker_id, unnest(range_agg(daterange(first_day, last_day, '[]'))) as days from apart group by worker_id
)
insert into worker_absence (worker_id, first_day, last_day)
    select worker_id, lower(days), upper(days) - 1 from in_one;
alter table worker_absence add constraint absences_of_a_worker_do_not_overlap
    exclude using gist (worker_id with =, daterange(first_day, last_day, '[]') with &&);
