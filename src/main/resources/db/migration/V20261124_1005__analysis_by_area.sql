-- The analysis in full: causes, problems by area, each child, what the family was told and thinks of it, the conclusion.

alter table situation_analysis
    add column cause_kinds       text[] not null default '{}',
    add column areas             text[] not null default '{}',
    add column area_texts        jsonb  not null default '{}',
    add column each_child        jsonb  not null default '[]',
    add column offer_told_on     date,
    add column offer_told_by     uuid   references worker,
    add column interest          text,
    add column interest_words    text,
    add column purposes          text[] not null default '{}',
    add column other_help        text;

alter table situation_analysis
    drop constraint completed_analysis_is_full,
    add constraint analysis_causes_are_known check (cause_kinds <@ array[
        'UNEMPLOYMENT', 'DEBTS', 'HOUSING', 'ILLNESS', 'DISABILITY', 'CHILD_CONDITION', 'ADDICTION', 'VIOLENCE',
        'SEPARATION', 'BEREAVEMENT', 'PARENTING', 'YOUNG_PARENT', 'IMPRISONMENT', 'MIGRATION', 'ISOLATION', 'OTHER']),
    add constraint analysis_areas_are_known check (areas <@ array[
        'CARE', 'HEALTH', 'HOUSING', 'HOUSEHOLD', 'BUDGET', 'SAFETY', 'ADDICTIONS', 'WORK', 'SCHOOLING', 'CONTACTS']),
    add constraint family_interest_is_known check (interest in ('INTERESTED', 'HESITANT', 'NOT_INTERESTED')),
    add constraint support_purposes_are_known check (purposes <@ array[
        'ANALYSIS', 'STRENGTHENING', 'PARENTING_SKILLS', 'AWARENESS', 'INTEGRATION', 'AGAINST_EXCLUSION',
        'REINTEGRATION']);

-- Not asked of what was completed before: those texts stay as they are.
alter table situation_analysis
    add constraint completed_analysis_is_full check (completed_on is null or (
        cause_kinds <> '{}' and causes is not null and resources is not null
        and (each_child <> '[]' or children is not null)
        and offer_told_on is not null and offer_told_by is not null and interest is not null
        and assistant_needed is not null and reasons is not null
        and case when assistant_needed then areas <> '{}' and purposes <> '{}' else other_help is not null end)) not valid;
