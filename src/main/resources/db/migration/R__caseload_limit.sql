-- The number lives in pl.asysta.statute.CaseloadLimit; whenever it changes there, this runs again.
delete from caseload_limit;
insert into caseload_limit (valid_from, families) values ${caseloadLimits};
