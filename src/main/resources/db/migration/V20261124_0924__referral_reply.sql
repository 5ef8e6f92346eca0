-- The answer to an institution that reported a family.

create table referral_reply (
    id       uuid        primary key,
    version  bigint      not null default 0,
    case_id  uuid        not null references referral (case_id),
    text     text        not null,
    number   text,
    sent_on  date,
    saved_by uuid        not null references worker,
    saved_at timestamptz not null,
    constraint one_reply_per_referral unique (case_id),
    constraint reply_says_something check (text ~ '\S'),
    constraint sent_reply_has_a_number check (sent_on is null or number ~ '\S')
);
