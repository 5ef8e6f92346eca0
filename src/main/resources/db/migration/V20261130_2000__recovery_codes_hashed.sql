-- Codes on paper have 59 bits, so a digest alone could be tried out: what is kept is a hash of it like a password's, and the
-- first five digits of the digest say which of the ten it is. Digests of before become hashes when the application starts.
alter table recovery_code
    add column hash_start text,
    drop constraint recovery_code_is_kept_by_a_digest;
update recovery_code set hash_start = left(code_hash, 5);
alter table recovery_code
    alter column hash_start set not null,
    add constraint recovery_code_starts_with_five_digits check (hash_start ~ '^[0-9a-f]{5}$'),
    add constraint recovery_code_is_kept_by_a_hash check (code_hash ~ '^([0-9a-f]{64}|[{]\w+[}][$].+)$');
