-- The assistant's own diagnosis of a family (S3-20), apart from the social worker's analysis: versions, each locked once done.

create table family_diagnosis (
    id           uuid        primary key,
    case_id      uuid        not null references family_case,
    number       integer     not null,
    version      bigint      not null,
    areas        jsonb       not null, -- area of life to words
    children     jsonb       not null, -- id of a child to words
    expectations jsonb       not null, -- id of a member to words
    names        jsonb       not null, -- the names they had then
    problems     text,
    limits       text,
    resources    text,
    causes       text,
    priorities   text,
    saved_by     uuid        not null references worker,
    saved_at     timestamptz not null,
    completed_on date,
    constraint diagnoses_are_numbered unique (case_id, number),
    constraint done_diagnosis_is_full check (completed_on is null or (
        areas <> '{}' and problems is not null and resources is not null and causes is not null and priorities is not null))
);
create unique index one_draft_of_a_diagnosis on family_diagnosis (case_id) where completed_on is null;

create function keep_done_diagnosis() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if old.completed_on is not null then
        raise exception 'a diagnosis that is done does not change' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger done_diagnosis_is_kept before update or delete on family_diagnosis
    for each row execute function keep_done_diagnosis();
