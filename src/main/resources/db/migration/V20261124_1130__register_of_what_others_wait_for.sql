-- Two more clocks of the register: the next report that a court waits for, and an answer that an institution waits for.

alter table register_entry
    add column court_report_on  date, -- the earliest day a court named for a report that has not been sent
    add column reply_owed_since date; -- when the institution's information came, while no answer has gone out
create index register_entry_by_court_report on register_entry (court_report_on, case_id)
    where court_report_on is not null;
create index register_entry_by_owed_reply on register_entry (reply_owed_since, case_id)
    where reply_owed_since is not null;

-- owed an answer as pl.asysta.intake.Source has it
create function refresh_waiting_in_register(cases uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
begin
    perform hold_register(cases);
    update register_entry e set court_report_on = waits.court_report_on, reply_owed_since = waits.reply_owed_since
      from unnest(cases) as changed (id)
     cross join lateral (
           select (select min(r.due_on) from court_order o join court_report r on r.order_id = o.id
                    where o.case_id = changed.id and r.sent_on is null) as court_report_on,
                  (select r.received_on from referral r
                    where r.case_id = changed.id and r.source in ('INSTITUTION', 'FACILITY')
                      and not exists (select from referral_reply sent
                                       where sent.case_id = r.case_id and sent.sent_on is not null)) as reply_owed_since) as waits
     where e.case_id = any (cases) and e.case_id = changed.id
       and (e.court_report_on, e.reply_owed_since) is distinct from (waits.court_report_on, waits.reply_owed_since);
end
$$;

create or replace function register_follows_new_case() returns trigger language plpgsql as $$
declare
    cases uuid[] := array(select id from changed);
begin
    -- one statement may bring a case and its papers, and their triggers come in any order
    perform refresh_register(cases), refresh_papers_in_register(cases), refresh_risk_in_register(cases),
            refresh_visits_in_register(cases), refresh_waiting_in_register(cases);
    return null;
end
$$;
create function register_follows_waiting() returns trigger language plpgsql as $$
begin
    perform refresh_waiting_in_register(array(select distinct case_id from changed));
    return null;
end
$$;
create function register_follows_court_report() returns trigger language plpgsql as $$
begin
    perform refresh_waiting_in_register(
            array(select distinct o.case_id from changed join court_order o on o.id = changed.order_id));
    return null;
end
$$;

do $$
declare
    part record;
begin
    for part in values ('referral', 'waiting'), ('referral_reply', 'waiting'), ('court_report', 'court_report') loop
        execute format('create trigger register_follows_new_%1$s after insert on %1$s
            referencing new table as changed for each statement execute function register_follows_%2$s()',
            part.column1, part.column2);
        execute format('create trigger register_follows_changed_%1$s after update on %1$s
            referencing new table as changed for each statement execute function register_follows_%2$s()',
            part.column1, part.column2);
        execute format('create trigger register_follows_removed_%1$s after delete on %1$s
            referencing old table as changed for each statement execute function register_follows_%2$s()',
            part.column1, part.column2);
    end loop;
end
$$;

select refresh_waiting_in_register(array(select id from family_case));
