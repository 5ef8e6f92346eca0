-- Who stands in for an assistant while she is away, and suspensions (art. 13) with their basis and days.

alter table worker_absence add column deputy_id uuid references worker;
alter table worker_absence add constraint deputy_is_somebody_else check (deputy_id <> worker_id);
create index worker_absence_by_deputy on worker_absence (deputy_id, first_day) where deputy_id is not null;

create function refuse_deputy_who_is_no_assistant() returns trigger language plpgsql as $$
begin
    if new.deputy_id is not null and exists (select from worker
            where id in (new.worker_id, new.deputy_id) and role <> 'FAMILY_ASSISTANT') then
        raise exception 'only an assistant stands in for an assistant'
            using errcode = 'check_violation', constraint = 'deputy_of_an_assistant_is_an_assistant',
                  table = 'worker_absence';
    end if;
    return new;
end
$$;
create trigger deputy_of_an_assistant_is_an_assistant
    before insert or update of worker_id, deputy_id on worker_absence
    for each row execute function refuse_deputy_who_is_no_assistant();

create table worker_suspension (
    id          uuid        primary key,
    worker_id   uuid        not null references worker,
    first_day   date        not null,
    last_day    date,
    basis       text        not null,
    recorded_by uuid        references worker,
    recorded_at timestamptz not null,
    lifted_by   uuid        references worker,
    lifted_at   timestamptz,
    lifted_why  text,
    constraint suspension_ends_after_it_starts check (last_day >= first_day),
    constraint suspension_has_a_basis check (basis ~ '\S'),
    constraint lifted_suspension_names_who_and_why check (
        last_day is null or (lifted_by is not null and lifted_at is not null and lifted_why ~ '\S')),
    constraint suspensions_of_a_worker_do_not_overlap
        exclude using gist (worker_id with =, daterange(first_day, last_day, '[]') with &&)
);
insert into worker_suspension (id, worker_id, first_day, basis, recorded_at)
    select gen_random_uuid(), id, suspended_since, 'zapisane przed założeniem rejestru zawieszeń', now()
      from worker where suspended_since is not null;
