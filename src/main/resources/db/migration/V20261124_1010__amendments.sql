-- Completed papers are locked. A correction is an amendment with a date and a reason; the old text stays word for word.

create table paper_amendment (
    id         uuid        primary key,
    case_id    uuid        not null references family_case,
    paper      text        not null,
    number     integer     not null,
    field      text        not null,
    old_text   text,
    new_text   text        not null,
    reason     text        not null,
    amended_by uuid        not null references worker,
    amended_at timestamptz not null,
    constraint amended_paper_is_one_that_locks check (paper in ('INTERVIEW', 'ANALYSIS')),
    constraint amendments_of_a_paper_are_numbered unique (case_id, paper, number),
    constraint amendment_changes_something check (old_text is distinct from new_text),
    constraint amendment_has_a_reason check (btrim(reason) <> '')
);

create function refuse_to_change_what_is_kept() returns trigger language plpgsql as $$
begin
    raise exception '% is kept as it is and never changed', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger completed_interview_is_locked before update or delete on environmental_interview
    for each row when (old.completed_on is not null) execute function refuse_to_change_what_is_kept();
create trigger completed_analysis_is_locked before update or delete on situation_analysis
    for each row when (old.completed_on is not null) execute function refuse_to_change_what_is_kept();
create trigger amendment_is_kept before update or delete on paper_amendment
    for each row execute function refuse_to_change_what_is_kept();
create trigger appointment_is_kept before update or delete on interview_appointment
    for each row execute function refuse_to_change_what_is_kept();
create trigger failed_attempt_is_kept before update or delete on interview_attempt
    for each row execute function refuse_to_change_what_is_kept();
