-- Reminders by e-mail: where and how often, the letters, of what is urgent which letter has spoken.

create table reminder_address (
    worker_id uuid        primary key references worker,
    email     text, -- null: she gets no letters
    version   bigint      not null,
    set_by    uuid        not null references worker,
    set_at    timestamptz not null,
    constraint reminder_goes_to_an_address check (email is null or email ~ '^[^@\s<>(),;:"]+@[^@\s<>(),;:"]+$' and length(email) <= 254)
);

create table reminder_choice (
    worker_id      uuid    primary key references worker,
    frequency      text    not null,
    urgent_at_once boolean not null,
    constraint reminder_frequency_is_known check (frequency in ('DAILY', 'WEEKLY'))
);

create table reminder_letter (
    id          uuid        primary key,
    worker_id   uuid        not null references worker,
    kind        text        not null,
    occasion    date, -- the day of a digest, or the Monday of its week
    state       text        not null,
    subject     text,
    body        text,
    written_at  timestamptz not null,
    attempts    int         not null default 0,
    next_try_at timestamptz,
    trouble     text,
    sent_to     text,
    sent_at     timestamptz,
    bounced_at  timestamptz,
    constraint letter_kind_is_known check (kind in ('DAILY', 'WEEKLY', 'URGENT')),
    constraint digest_has_an_occasion check ((kind = 'URGENT') = (occasion is null)),
    constraint digest_is_written_once unique (worker_id, kind, occasion),
    constraint letter_state_is_known check (state in ('EMPTY', 'WAITING', 'SENT', 'BOUNCED')),
    constraint letter_that_goes_says_something check (
        case state when 'EMPTY' then num_nonnulls(subject, body) = 0
                   else coalesce(subject, '') ~ '\S' and coalesce(body, '') ~ '\S' end),
    constraint only_a_waiting_letter_is_tried_again check ((state = 'WAITING') = (next_try_at is not null)),
    constraint sent_letter_has_a_moment check ((state = 'SENT') = (sent_at is not null)),
    constraint bounced_letter_has_moment_and_reason check (
        (state = 'BOUNCED') = (bounced_at is not null) and (state <> 'BOUNCED' or coalesce(trouble, '') ~ '\S')),
    constraint letter_went_somewhere check ((state in ('SENT', 'BOUNCED')) = (sent_to is not null))
);
create index letter_to_send on reminder_letter (next_try_at) where state = 'WAITING';
create index letter_that_came_back on reminder_letter (bounced_at) where state = 'BOUNCED';

create table reminder_told (
    worker_id uuid not null references worker,
    what      text not null, -- rule, last day, address of the page, before or after the end
    letter_id uuid not null references reminder_letter,
    constraint urgent_thing_is_told_once primary key (worker_id, what)
);
create index told_by_letter on reminder_told (letter_id);

create function keep_sent_letter() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if tg_op = 'DELETE' or old.state = 'SENT' or old.state <> 'EMPTY'
       and (new.subject, new.body, new.worker_id, new.kind, new.occasion)
           is distinct from (old.subject, old.body, old.worker_id, old.kind, old.occasion) then
        raise exception 'a letter that was written does not change, and one that was sent is not sent again'
            using errcode = 'check_violation', constraint = 'sent_letter_is_kept';
    end if;
    return new;
end
$$;
create trigger sent_letter_is_kept before update or delete on reminder_letter
    for each row execute function keep_sent_letter();
