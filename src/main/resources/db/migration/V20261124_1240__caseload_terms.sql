-- What decides how many families an assistant has room for, beside art. 15(4): her own terms, and which families count.

-- A part of a post and a limit of her own, each from a day on. Of two that hold on a day the one that began later counts,
-- so that terms for a time leave those beneath them as they were. Nothing is ever changed or deleted here.
create table assistant_terms (
    id           uuid          primary key,
    assistant_id uuid          not null references worker,
    valid_from   date          not null,
    valid_to     date,
    working_time numeric(3, 2) not null,
    own_limit    integer,
    reason       text          not null,
    set_by       uuid          not null references worker,
    set_at       timestamptz   not null,
    constraint terms_end_after_they_start check (valid_to >= valid_from),
    constraint working_time_is_a_part_of_a_post check (working_time between 0.1 and 1),
    constraint own_limit_is_a_number_of_families check (own_limit between 0 and 99),
    constraint terms_say_why check (reason ~ '\S')
);
create index assistant_terms_by_assistant on assistant_terms (assistant_id, valid_from desc, set_at desc);

-- On which basis families count towards the limit. All do, unless a centre reads the act otherwise; it may for "Za
-- życiem" alone, where the assistant coordinates support (art. 8 of the act of 4 November 2016).
create table basis_counting (
    id         uuid        primary key,
    basis      text        not null,
    valid_from date        not null,
    counts     boolean     not null,
    reason     text        not null,
    set_by     uuid        not null references worker,
    set_at     timestamptz not null,
    constraint only_support_for_life_may_not_count check (counts or basis = 'FOR_LIFE'),
    constraint counting_basis_is_known check (basis in ('DIRECTOR', 'COURT', 'FOR_LIFE', 'MINOR_PARENT')),
    constraint counting_says_why check (reason ~ '\S')
);
create index basis_counting_by_basis on basis_counting (basis, valid_from desc, set_at desc);

-- How difficult a family is to work with, and whether it needs another language than Polish; the latest row holds.
create table family_difficulty (
    id       uuid        primary key,
    case_id  uuid        not null references family_case,
    weight   integer     not null,
    language text,
    reason   text        not null,
    set_by   uuid        not null references worker,
    set_at   timestamptz not null,
    constraint difficulty_is_from_one_to_three check (weight between 1 and 3),
    constraint family_language_is_known check (language in (
        'UKRAINIAN', 'RUSSIAN', 'BELARUSIAN', 'ENGLISH', 'ROMANI', 'VIETNAMESE', 'POLISH_SIGN_LANGUAGE')),
    constraint difficulty_says_why check (reason ~ '\S')
);
create index family_difficulty_by_case on family_difficulty (case_id, set_at desc);

-- Where an assistant is at home and which languages she speaks beside Polish.
create table assistant_profile (
    assistant_id uuid    primary key references worker,
    district_id  integer references district,
    languages    text[]  not null default '{}',
    constraint assistant_languages_are_known check (languages <@ array[
        'UKRAINIAN', 'RUSSIAN', 'BELARUSIAN', 'ENGLISH', 'ROMANI', 'VIETNAMESE', 'POLISH_SIGN_LANGUAGE'])
);
