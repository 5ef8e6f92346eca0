-- How many entries of "What is new" a worker has had before her eyes; entries are only ever added.
create table news_read (
    worker_id uuid primary key references worker,
    entries   integer not null constraint news_are_counted check (entries >= 0)
);
