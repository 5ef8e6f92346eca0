-- The log also leaves the database, line by line (docs/adr/0014): how far it has been written out.
create table audit.forwarded (
    one      boolean primary key default true check (one),
    position bigint  not null,
    id       bigint  not null
);
insert into audit.forwarded values (true, 0, 0);

-- The next entries that have finished, at most so many, without a name and without a text: of a family its number, of a list
-- how many were on it, of a change the table and never the row. The digest is the one that goes into the seal.
create function audit.forward(most integer)
    returns table (id bigint, at timestamptz, kind text, worker uuid, address text, route text, request uuid, family text,
                   families integer, row_count integer, status integer, subject text, db_role text, digest text)
    language plpgsql security definer set search_path = pg_catalog, pg_temp set datestyle = 'ISO' as $$
#variable_conflict use_column
declare
    told audit.forwarded;
    upto bigint := audit.place(pg_snapshot_xmin(pg_current_snapshot()));
    e    audit.entry;
begin
    select * into told from audit.forwarded for update;
    for e in
        select * from audit.entry
         where (position, id) > (told.position, told.id) and position < upto
         order by position, id limit most
    loop
        id := e.id;
        at := e.at;
        kind := e.kind;
        worker := e.worker;
        address := e.address;
        route := e.route;
        request := e.request;
        family := (select number from public.family_case c where c.id = e.family);
        families := cardinality(e.families);
        row_count := e.row_count;
        status := e.status;
        subject := case when e.kind in ('CHANGE', 'RETIRED', 'TURNED_AWAY', 'PROOF_GIVEN', 'PROOF_FAILED') then e.subject end;
        db_role := e.db_role;
        digest := encode(sha256(convert_to(audit.canonical(e), 'UTF8')), 'hex');
        told.position := e.position;
        told.id := e.id;
        return next;
    end loop;
    update audit.forwarded set position = told.position, id = told.id;
end
$$;
revoke all on function audit.forward from public;
