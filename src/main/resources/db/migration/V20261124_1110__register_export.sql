-- Who took a list of families out of the application, when and of how many; never of whom.

create table register_export (
    id          uuid        primary key,
    worker_id   uuid        not null references worker,
    exported_at timestamptz not null,
    families    integer     not null,
    filter      text        not null,
    constraint exported_families_are_counted check (families >= 0)
);
create index register_export_by_day on register_export (exported_at);
