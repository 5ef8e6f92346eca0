-- The request in full: what the family expects, from when the director's clock runs, and nobody decides her own.

alter table assignment_request
    add column expectations   text,
    add column resubmitted_on date, -- when it came back completed, which starts the clock of the decision anew
    -- those that were decided before are left as they are
    add constraint nobody_decides_a_request_of_her_own check (decided_by <> filed_by) not valid;

update assignment_request r
   set resubmitted_on = (select max((e.at at time zone 'Europe/Warsaw')::date) from request_event e
                          where e.request_id = r.id and e.kind = 'RESUBMITTED');

-- who completed it is an author too, and to send it back is a decision
create function refuse_a_decision_of_the_author() returns trigger language plpgsql as $$
begin
    if exists (select from request_event wrote
                where wrote.request_id = new.request_id and wrote.by_worker = new.by_worker
                  and wrote.kind in ('SUBMITTED', 'RESUBMITTED')) then
        raise exception 'worker % is an author of request %', new.by_worker, new.request_id
            using errcode = 'check_violation', constraint = 'author_decides_nothing', table = 'request_event';
    end if;
    return new;
end
$$;
create trigger author_decides_nothing
    before insert on request_event
    for each row when (new.kind in ('RETURNED', 'ASSIGNED', 'REFUSED'))
    execute function refuse_a_decision_of_the_author();

alter table practice_term drop constraint practice_term_code_is_known;
alter table practice_term add constraint practice_term_code_is_known check (code in (
    'WORK_PLAN', 'REFERRAL_REPLY', 'CHILD_AT_RISK_CHECK', 'DRAFT_KEPT', 'REQUEST_DECISION', 'COURT_NOTICE'));
insert into practice_term (code, valid_from, amount, unit) values
    ('REQUEST_DECISION', '2012-01-01', 7, 'DAYS'),
    ('COURT_NOTICE', '2012-01-01', 3, 'WORKING_DAYS');
