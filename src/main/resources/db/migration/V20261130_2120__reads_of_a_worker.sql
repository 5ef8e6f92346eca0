-- How much a worker has opened and taken away just now is asked before each page of a family (audit.Excess).
create index read_of_worker on audit.entry (worker, at) where kind = 'READ';
