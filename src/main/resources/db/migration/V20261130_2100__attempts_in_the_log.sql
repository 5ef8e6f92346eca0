-- What was tried and is not to be had, and the halves of a sign-in, are kept too (docs/adr/0014).
alter table audit.entry drop constraint entry_is_of_a_known_kind;
alter table audit.entry add constraint entry_is_of_a_known_kind check (kind in
    ('CHANGE', 'READ', 'REFUSED', 'SIGNED_IN', 'SIGN_IN_FAILED', 'PROOF_GIVEN', 'PROOF_FAILED', 'WAITED', 'TURNED_AWAY',
     'SIGNED_OUT', 'RETIRED'));
