-- Locks the words that somebody searched for, so that an address, its history in a browser and the log of a proxy hold no
-- names. Who reads this table reads the names in the others anyway; it lies here so that links outlive a restart and a restore.
create table address_key (
    alone boolean primary key default true check (alone),
    key   bytea   not null constraint address_key_has_256_bits check (octet_length(key) = 32)
);
insert into address_key (key)
select sha256(convert_to(string_agg(gen_random_uuid()::text, ''), 'UTF8')) from generate_series(1, 4);

insert into audit.unwatched values ('address_key', 'made once by a migration');
insert into disposal_table (name, effect) values ('address_key', 'NONE');
