-- The register of families: one narrow row a case with all that the list filters, sorts and searches by. Rows follow
-- from the tables of the case by triggers (docs/adr/0008); nobody writes them by hand.

-- words in small letters without diacritics; a slash stays, as in a number of a house or a case
create function search_words(text) returns text[] language sql immutable strict parallel safe as $$
    select array(select distinct left(word, 200)
                   from regexp_split_to_table(public.plain($1), '[][\s!"#$%&''()*+,.:;<=>?@\\^_`{|}~„”“«»–—-]+') as word
                  where word <> '')
$$;

-- R-2026/0147 is also looked for as 2026/0147, 0147, 147 and 147/2026
create function number_words(text) returns text[] language sql immutable strict parallel safe as $$
    select array[substr($1, 3), split_part($1, '/', 2), ltrim(split_part($1, '/', 2), '0'),
                 ltrim(split_part($1, '/', 2), '0') || '/' || substr($1, 3, 4)]
$$;

create table register_entry (
    case_id          uuid     primary key references family_case on delete cascade,
    number           text     not null,
    label            text     not null,
    pathway          text     not null,
    stage            text     not null,
    district_id      integer  not null,
    social_worker_id uuid     not null,
    assistant_id     uuid,
    informed_on      date     not null,
    urgent           boolean  not null,
    assigned_on      date,
    assessed_on      date,
    last_visit_on    date     not null,
    court_report_on  date, -- the earliest day a court named for a report that has not been sent
    reply_owed_since date, -- when the institution's information came, while no answer has gone out
    band             text,
    words            tsvector not null
);

-- Every word that stands in the register: where a misspelled one finds those it may have meant.
create table search_word (
    word text collate "C" primary key
);
create index search_word_by_likeness on search_word using gist (word gist_trgm_ops);

create index register_entry_by_words on register_entry using gin (words);
create index register_entry_by_label on register_entry (label, case_id);
create index register_entry_by_informed_on on register_entry (informed_on, number);
create index register_entry_by_last_visit_on on register_entry (last_visit_on, case_id);
create index register_entry_by_stage on register_entry (stage, informed_on, number) include (case_id);
create index register_entry_by_stage_and_visit on register_entry (stage, last_visit_on, case_id) include (band);
create index register_entry_by_district on register_entry (district_id);
create index register_entry_by_social_worker on register_entry (social_worker_id);
create index register_entry_by_assistant on register_entry (assistant_id);
create index register_entry_by_pathway on register_entry (pathway, informed_on, number);
create index register_entry_by_band on register_entry (band, informed_on);
-- open families for which no clock of the process runs
create index register_entry_by_no_clock on register_entry (informed_on, number)
    where stage in ('INTERVIEWED', 'ASSESSED', 'ASSISTANT_REQUESTED');
-- there should be none: an assistant and no paper of it
create index register_entry_by_missing_assignment on register_entry (informed_on, number)
    where stage in ('ASSISTANT_ASSIGNED', 'PLAN_AGREED') and assigned_on is null;
-- families with an assistant by the day since which nobody has seen them
create index register_entry_by_day_last_seen on register_entry (greatest(last_visit_on, assigned_on), case_id)
    include (stage, last_visit_on, assigned_on) where stage in ('ASSISTANT_ASSIGNED', 'PLAN_AGREED');

-- The clocks that run, by the day that started them. Each holds all that tells whether a clock of the family has run
-- out, so that families are counted without being looked at.
do $$
declare
    clock record;
begin
    for clock in values ('interview_clock', 'informed_on', $a$stage = 'REPORTED' and not urgent$a$),
                        ('urgent_interview_clock', 'informed_on', $a$stage = 'REPORTED' and urgent$a$),
                        ('work_plan_clock', 'assigned_on', $a$stage = 'ASSISTANT_ASSIGNED'$a$),
                        ('assessment_clock', 'coalesce(assessed_on, assigned_on)',
                         $a$stage in ('ASSISTANT_ASSIGNED', 'PLAN_AGREED')$a$),
                        ('court_report', 'court_report_on', 'court_report_on is not null'),
                        ('owed_reply', 'reply_owed_since', 'reply_owed_since is not null') loop
        execute format('create index register_entry_by_%s on register_entry ((%s), case_id)
            include (stage, urgent, pathway, informed_on, assigned_on, assessed_on, court_report_on, reply_owed_since)
            where %s', clock.column1, clock.column2, clock.column3);
    end loop;
end
$$;

-- The functions that follow look up by key what they were called for, whatever the planner believes of the tables: in
-- the transaction that fills an empty database nothing has been analysed, and all of them seem to be empty.

-- Whoever has waited for these rows sees in her next statement what the other one wrote.
create function hold_register(cases uuid[]) returns void
    language sql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
    select from register_entry where case_id = any (cases) order by case_id for update
$$;

-- The case itself with its people: what is sought by words.
create function refresh_register(cases uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
begin
    perform hold_register(cases);

    insert into register_entry as entry (case_id, number, label, pathway, stage, district_id, social_worker_id,
                                         assistant_id, informed_on, urgent, last_visit_on, words)
    select c.id, c.number, c.label, c.pathway, c.stage, c.district_id, c.social_worker_id, c.assistant_id,
           c.informed_on, c.urgent, '-infinity',
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
           assistant_id = excluded.assistant_id, informed_on = excluded.informed_on, urgent = excluded.urgent,
           words = excluded.words
     where (entry.number, entry.label, entry.pathway, entry.stage, entry.district_id, entry.social_worker_id,
            entry.assistant_id, entry.informed_on, entry.urgent, entry.words)
        is distinct from (excluded.number, excluded.label, excluded.pathway, excluded.stage, excluded.district_id,
            excluded.social_worker_id, excluded.assistant_id, excluded.informed_on, excluded.urgent, excluded.words);

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

create function refresh_papers_in_register(cases uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
begin
    perform hold_register(cases);
    update register_entry e set assigned_on = papers.assigned_on, assessed_on = papers.assessed_on
      from unnest(cases) as changed (id)
     cross join lateral (select max(dated_on) filter (where kind = 'ASSIGNMENT') as assigned_on,
                                max(dated_on) filter (where kind = 'ASSESSMENT') as assessed_on
                           from case_paper where case_id = changed.id) as papers
     where e.case_id = any (cases) and e.case_id = changed.id
       and (e.assigned_on, e.assessed_on) is distinct from (papers.assigned_on, papers.assessed_on);
end
$$;

create function refresh_risk_in_register(cases uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
begin
    perform hold_register(cases);
    update register_entry e set band = risk.band
      from unnest(cases) as changed (id)
      left join lateral (select band from risk_list where case_id = changed.id and completed_on is not null
                          order by completed_on desc, saved_at desc limit 1) as risk on true
     where e.case_id = any (cases) and e.case_id = changed.id and e.band is distinct from risk.band;
end
$$;

-- face to face, as pl.asysta.visits.VisitKind has it
create function refresh_visits_in_register(cases uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
begin
    perform hold_register(cases);
    update register_entry e set last_visit_on = visits.last
      from unnest(cases) as changed (id)
     cross join lateral (select coalesce(max(held_on), '-infinity') as last from work_card_entry
                          where case_id = changed.id and kind in ('HOME_VISIT', 'ELSEWHERE', 'ACCOMPANYING',
                                                                  'INTERVENTION', 'JOINT_FIRST_VISIT')) as visits
     where e.case_id = any (cases) and e.case_id = changed.id and e.last_visit_on <> visits.last;
end
$$;

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

-- After every statement that touched something the register tells of; one refresh, however many rows it touched.
create function register_follows_new_case() returns trigger language plpgsql as $$
declare
    cases uuid[] := array(select id from changed);
begin
    -- one statement may bring a case and its papers, and their triggers come in any order
    perform refresh_register(cases), refresh_papers_in_register(cases), refresh_risk_in_register(cases),
            refresh_visits_in_register(cases), refresh_waiting_in_register(cases);
    return null;
end
$$;
create function register_follows_case() returns trigger language plpgsql as $$
begin
    perform refresh_register(array(select id from changed));
    return null;
end
$$;
-- what belongs to a case; the trigger names the refresh
create function register_follows() returns trigger language plpgsql as $$
begin
    execute format('select %I(array(select distinct case_id from changed))', tg_argv[0]);
    return null;
end
$$;
create function register_follows_person() returns trigger language plpgsql as $$
begin
    perform refresh_register(array(select distinct m.case_id from family_member m join changed on changed.id = m.person_id));
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

create trigger register_follows_new_case after insert on family_case
    referencing new table as changed for each statement execute function register_follows_new_case();
create trigger register_follows_changed_case after update on family_case
    referencing new table as changed for each statement execute function register_follows_case();
create trigger register_follows_changed_person after update on person
    referencing new table as changed for each statement execute function register_follows_person();

do $$
declare
    part record;
begin
    for part in values ('family_member', 'register_follows(''refresh_register'')'),
                       ('case_paper', 'register_follows(''refresh_papers_in_register'')'),
                       ('risk_list', 'register_follows(''refresh_risk_in_register'')'),
                       ('work_card_entry', 'register_follows(''refresh_visits_in_register'')'),
                       ('referral', 'register_follows(''refresh_waiting_in_register'')'),
                       ('referral_reply', 'register_follows(''refresh_waiting_in_register'')'),
                       ('court_report', 'register_follows_court_report()') loop
        execute format('create trigger register_follows_new_%1$s after insert on %1$s
            referencing new table as changed for each statement execute function %2$s', part.column1, part.column2);
        execute format('create trigger register_follows_changed_%1$s after update on %1$s
            referencing new table as changed for each statement execute function %2$s', part.column1, part.column2);
        execute format('create trigger register_follows_removed_%1$s after delete on %1$s
            referencing old table as changed for each statement execute function %2$s', part.column1, part.column2);
    end loop;
end
$$;

select refresh_register(all_of.them), refresh_papers_in_register(all_of.them), refresh_risk_in_register(all_of.them),
       refresh_visits_in_register(all_of.them), refresh_waiting_in_register(all_of.them)
  from (select array(select id from family_case) as them) as all_of;

create index district_by_name on district (name);
create index worker_by_role_and_name on worker (role, last_name, first_name);
