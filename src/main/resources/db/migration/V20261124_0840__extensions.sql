-- What PostgreSQL must bring along: search that forgives spelling, and constraints that compare a text and a range.

do $$
begin
    create extension if not exists unaccent;
    create extension if not exists pg_trgm;
    create extension if not exists btree_gist;
exception
    when insufficient_privilege or undefined_file then
        raise exception 'Asysta needs the PostgreSQL extensions unaccent, pg_trgm and btree_gist in this database.'
            using hint = 'Install the package postgresql-contrib if it is missing, then run as a superuser in this database:'
                || ' create extension unaccent; create extension pg_trgm; create extension btree_gist;';
end
$$;
