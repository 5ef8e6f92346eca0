-- The register of families knows whom a family is monitored by and when somebody asks next; its clocks run anew with each
-- spell of work.

alter table register_entry add monitor_id uuid, add monitoring_due_on date;
create index register_entry_by_monitor on register_entry (monitor_id) where monitor_id is not null;

create or replace function refresh_register(cases uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
begin
    perform hold_register(cases);

    insert into register_entry as entry (case_id, number, label, pathway, stage, district_id, social_worker_id,
                                         assistant_id, monitor_id, informed_on, urgent, court_notice_since,
                                         last_visit_on, words)
    select c.id, c.number, c.label, c.pathway, c.stage, c.district_id, c.social_worker_id, c.assistant_id,
           c.monitor_id, c.informed_on, c.urgent, c.court_notice_since, '-infinity',
           array_to_tsvector(search_words(concat_ws(' ', c.label, c.street, c.locality, (
                   select string_agg((select p.first_name || ' ' || p.last_name from person p where p.id = m.person_id), ' ')
                     from family_member m where m.case_id = c.id)))
               || number_words(c.number) || search_words(replace(c.house, ' ', ''))
               || search_words(coalesce(replace(c.house || '/' || c.flat, ' ', ''), '')))
      from family_case c
     where c.id = any (cases)
        on conflict (case_id) do update
       set number = excluded.number, label = excluded.label, pathway = excluded.pathway, stage = excluded.stage,
           district_id = excluded.district_id, social_worker_id = excluded.social_worker_id,
           assistant_id = excluded.assistant_id, monitor_id = excluded.monitor_id, informed_on = excluded.informed_on,
           urgent = excluded.urgent, court_notice_since = excluded.court_notice_since, words = excluded.words
     where (entry.number, entry.label, entry.pathway, entry.stage, entry.district_id, entry.social_worker_id,
            entry.assistant_id, entry.monitor_id, entry.informed_on, entry.urgent, entry.court_notice_since, entry.words)
        is distinct from (excluded.number, excluded.label, excluded.pathway, excluded.stage, excluded.district_id,
            excluded.social_worker_id, excluded.assistant_id, excluded.monitor_id, excluded.informed_on, excluded.urgent,
            excluded.court_notice_since, excluded.words);

    insert into search_word
    select distinct heard.word
      from register_entry e
     cross join unnest(tsvector_to_array(e.words)) as heard (word)
     where e.case_id = any (cases)
       and heard.word ~ '^[^0-9/]{3,}$'
       and not exists (select from search_word known where known.word = heard.word)
     order by heard.word
        on conflict do nothing;
end
$$;

-- the papers of this spell of work, by which the clocks run
create or replace function refresh_papers_in_register(cases uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
begin
    perform hold_register(cases);
    update register_entry e
       set assigned_on = papers.assigned_on, started_on = papers.started_on, assessed_on = papers.assessed_on
      from unnest(cases) as changed (id)
     cross join lateral (select max(p.dated_on) filter (where p.kind = 'ASSIGNMENT') as assigned_on,
                                max(p.dated_on) filter (where p.kind = 'COOPERATION_START') as started_on,
                                max(p.dated_on) filter (where p.kind = 'ASSESSMENT') as assessed_on
                           from family_case c join case_paper p on p.case_id = c.id and p.spell = c.spell
                          where c.id = changed.id) as papers
     where e.case_id = any (cases) and e.case_id = changed.id
       and (e.assigned_on, e.started_on, e.assessed_on)
           is distinct from (papers.assigned_on, papers.started_on, papers.assessed_on);
end
$$;

create function register_follows_reopening() returns trigger language plpgsql as $$
begin
    perform refresh_papers_in_register(array[new.id]);
    return null;
end
$$;
create trigger register_follows_reopened_case after update on family_case
    for each row when (old.spell <> new.spell) execute function register_follows_reopening();

-- the earliest approved day of a monitoring that runs, of which nobody has asked yet
create function refresh_monitoring_in_register(cases uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
begin
    perform hold_register(cases);
    update register_entry e set monitoring_due_on = waits.due_on
      from unnest(cases) as changed (id)
     cross join lateral (select min(d.due_on) as due_on
                           from family_monitoring m
                           join monitoring_due d on d.case_id = m.case_id and d.spell = m.spell and d.contact is null
                          where m.case_id = changed.id and m.ended_on is null) as waits
     where e.case_id = any (cases) and e.case_id = changed.id and e.monitoring_due_on is distinct from waits.due_on;
end
$$;
do $$
declare
    part text;
begin
    foreach part in array array['family_monitoring', 'monitoring_due'] loop
        execute format('create trigger register_follows_new_%1$s after insert on %1$s
            referencing new table as changed for each statement
            execute function register_follows(''refresh_monitoring_in_register'')', part);
        execute format('create trigger register_follows_changed_%1$s after update on %1$s
            referencing new table as changed for each statement
            execute function register_follows(''refresh_monitoring_in_register'')', part);
        execute format('create trigger register_follows_removed_%1$s after delete on %1$s
            referencing old table as changed for each statement
            execute function register_follows(''refresh_monitoring_in_register'')', part);
    end loop;
end
$$;

-- open families for which no clock of the process runs
drop index register_entry_by_no_clock;
create index register_entry_by_no_clock on register_entry (informed_on, number)
    where stage in ('INTERVIEWED', 'ASSESSED', 'ASSISTANT_REQUESTED', 'MONITORED');

-- each index of a clock holds all that tells whether a clock of the family has run out, this one's too
do $$
declare
    clock record;
begin
    for clock in values ('interview_clock', 'informed_on', $a$stage = 'REPORTED' and not urgent$a$),
                        ('urgent_interview_clock', 'informed_on', $a$stage = 'REPORTED' and urgent$a$),
                        ('joint_visit_clock', 'assigned_on', $a$stage = 'ASSISTANT_ASSIGNED' and started_on is null$a$),
                        ('work_plan_clock', 'started_on', $a$stage = 'ASSISTANT_ASSIGNED'$a$),
                        ('assessment_clock', 'coalesce(assessed_on, started_on)',
                         $a$stage in ('ASSISTANT_ASSIGNED', 'PLAN_AGREED')$a$),
                        ('court_report', 'court_report_on', 'court_report_on is not null'),
                        ('owed_reply', 'reply_owed_since', 'reply_owed_since is not null'),
                        ('court_notice', 'court_notice_since', 'court_notice_since is not null'),
                        ('monitoring_contact', 'monitoring_due_on', 'monitoring_due_on is not null') loop
        execute format('drop index if exists register_entry_by_%s', clock.column1);
        execute format('create index register_entry_by_%s on register_entry ((%s), case_id)
            include (stage, urgent, pathway, informed_on, assigned_on, started_on, assessed_on, court_report_on,
                     reply_owed_since, court_notice_since, monitoring_due_on)
            where %s', clock.column1, clock.column2, clock.column3);
    end loop;
end
$$;
