-- The notice to a court that a family it obliged does not work with its assistant: a task until it has gone out.

create table court_notice (
    id            uuid        primary key,
    case_id       uuid        not null references family_case,
    cause         text        not null,
    owed_since    date        not null,
    opened_by     uuid        not null references worker,
    opened_at     timestamptz not null,
    sent_on       date,
    letter_number text,
    sent_by       uuid        references worker,
    recorded_at   timestamptz,
    constraint court_notice_cause_is_known check (cause in ('REFUSAL', 'WITHDRAWAL', 'NO_COOPERATION')),
    constraint court_notice_is_sent_after_its_cause check (sent_on >= owed_since),
    constraint sent_court_notice_has_a_number check (
        num_nonnulls(sent_on, letter_number, sent_by, recorded_at) in (0, 4))
);
create unique index one_open_court_notice_per_family on court_notice (case_id) where sent_on is null;
create index court_notice_by_case on court_notice (case_id, opened_at);

-- since when the court waits; follows from the notices, nobody writes it by hand
alter table family_case add column court_notice_since date;

create function case_follows_court_notice() returns trigger language plpgsql as $$
declare
    changed constant uuid := coalesce(new.case_id, old.case_id);
begin
    update family_case c set court_notice_since = owed.since
      from (select min(owed_since) as since from court_notice where case_id = changed and sent_on is null) as owed
     where c.id = changed and c.court_notice_since is distinct from owed.since;
    return null;
end
$$;
create trigger case_follows_court_notice
    after insert or update or delete on court_notice
    for each row execute function case_follows_court_notice();

alter table register_entry add column court_notice_since date;

create or replace function refresh_register(cases uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
begin
    perform hold_register(cases);

    insert into register_entry as entry (case_id, number, label, pathway, stage, district_id, social_worker_id,
                                         assistant_id, informed_on, urgent, court_notice_since, last_visit_on, words)
    select c.id, c.number, c.label, c.pathway, c.stage, c.district_id, c.social_worker_id, c.assistant_id,
           c.informed_on, c.urgent, c.court_notice_since, '-infinity',
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
           court_notice_since = excluded.court_notice_since, words = excluded.words
     where (entry.number, entry.label, entry.pathway, entry.stage, entry.district_id, entry.social_worker_id,
            entry.assistant_id, entry.informed_on, entry.urgent, entry.court_notice_since, entry.words)
        is distinct from (excluded.number, excluded.label, excluded.pathway, excluded.stage, excluded.district_id,
            excluded.social_worker_id, excluded.assistant_id, excluded.informed_on, excluded.urgent,
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

-- each index of a clock holds all that tells whether a clock of the family has run out, this one's too
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
                        ('owed_reply', 'reply_owed_since', 'reply_owed_since is not null'),
                        ('court_notice', 'court_notice_since', 'court_notice_since is not null') loop
        execute format('drop index if exists register_entry_by_%s', clock.column1);
        execute format('create index register_entry_by_%s on register_entry ((%s), case_id)
            include (stage, urgent, pathway, informed_on, assigned_on, assessed_on, court_report_on, reply_owed_since,
                     court_notice_since)
            where %s', clock.column1, clock.column2, clock.column3);
    end loop;
end
$$;
