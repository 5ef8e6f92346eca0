-- What the centre tells people about their data (art. 13 and 14 GDPR). A text is never changed: a new one holds from a day.
create table privacy_notice (
    number     integer     generated always as identity primary key,
    valid_from date        not null,
    controller text        not null, -- who decides about the data, and how she is reached
    officer    text        not null, -- the data-protection officer, and how she is reached
    purposes   text        not null, -- what for, and on which basis
    sources    text        not null, -- which data, and from whom they came (art. 14)
    recipients text        not null,
    kept_for   text        not null,
    rights     text        not null, -- with the complaint to the supervisory authority
    duty       text        not null, -- whether one has to give the data, and what follows
    saved_by   uuid        not null references worker,
    saved_at   timestamptz not null,
    constraint notice_says_all_that_is_demanded check (
        controller ~ '\S' and officer ~ '\S' and purposes ~ '\S' and sources ~ '\S'
        and recipients ~ '\S' and kept_for ~ '\S' and rights ~ '\S' and duty ~ '\S')
);

-- That somebody was told. What was put down wrongly is corrected by another row, which says why.
create table privacy_notice_given (
    id          uuid        primary key,
    case_id     uuid        not null references family_case,
    person_id   uuid        not null references person,
    given_on    date,       -- null in a correction: it was not given after all
    way         text,
    notice      integer     references privacy_notice, -- null: an earlier text, from before the first one kept here
    corrects    uuid        unique references privacy_notice_given,
    reason      text,
    recorded_by uuid        not null references worker,
    recorded_at timestamptz not null,
    constraint notice_is_given_in_some_way check ((given_on is null) = (way is null)),
    constraint way_of_notice_is_known check (way in ('HANDED_OVER', 'SENT', 'READ_OUT')),
    constraint only_a_correction_takes_notice_back check (given_on is not null or corrects is not null),
    constraint correction_of_notice_says_why check ((corrects is null) = (reason is null) and coalesce(reason, 'x') ~ '\S'),
    constraint notice_is_not_given_in_the_future check (given_on <= (recorded_at at time zone 'Europe/Warsaw')::date)
);
create index privacy_notice_given_by_case on privacy_notice_given (case_id);
create index privacy_notice_given_by_person on privacy_notice_given (person_id);
