-- Of several processes one does what is due at an hour (ShedLock). The name of the table and its columns are ShedLock's.

create table shedlock (
    name       text      primary key,
    lock_until timestamp not null,
    locked_at  timestamp not null,
    locked_by  text      not null
);
