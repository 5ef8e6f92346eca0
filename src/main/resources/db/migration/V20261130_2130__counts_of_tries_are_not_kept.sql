-- Counts of tries change with every try: kept, they would let whoever guesses fill the log. What is tried is kept by itself,
-- and counted (audit.Attempts).
insert into audit.unwatched values
    ('sign_in_delay', 'counts of tries, known by digests; what is tried is kept by itself, a minute in one entry');
drop trigger if exists audit_change on sign_in_delay;
drop trigger if exists audit_emptied on sign_in_delay;
