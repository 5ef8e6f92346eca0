-- A court's day that passed before the case was opened again asks for no report any more: the clock runs from the days of the
-- order that are still to come, or of a new one.

create or replace function refresh_waiting_in_register(cases uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
begin
    perform hold_register(cases);
    update register_entry e set court_report_on = waits.court_report_on, reply_owed_since = waits.reply_owed_since
      from unnest(cases) as changed (id)
     cross join lateral (
           select (select min(r.due_on) from court_order o join court_report r on r.order_id = o.id
                    where o.case_id = changed.id and r.sent_on is null
                      and not exists (select from case_paper p
                                       where p.case_id = o.case_id and p.kind = 'REOPENING' and p.dated_on > r.due_on)) as court_report_on,
                  (select r.received_on from referral r
                    where r.case_id = changed.id and r.source in ('INSTITUTION', 'FACILITY')
                      and not exists (select from referral_reply sent
                                       where sent.case_id = r.case_id and sent.sent_on is not null)) as reply_owed_since) as waits
     where e.case_id = any (cases) and e.case_id = changed.id
       and (e.court_report_on, e.reply_owed_since) is distinct from (waits.court_report_on, waits.reply_owed_since);
end
$$;

create function register_follows_reopened_paper() returns trigger language plpgsql as $$
begin
    perform refresh_waiting_in_register(array[new.case_id]);
    return null;
end
$$;
create trigger register_follows_reopened_paper after insert on case_paper
    for each row when (new.kind = 'REOPENING') execute function register_follows_reopened_paper();

select refresh_waiting_in_register(array(select case_id from case_paper where kind = 'REOPENING'));
