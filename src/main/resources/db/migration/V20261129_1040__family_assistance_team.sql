-- The family assistance team (art. 10, S1-10): its members, its meetings with minutes, and decisions that come back.

create table team_member (
    id        uuid        primary key,
    worker_id uuid        not null references worker,
    duty      text        not null,
    chair     boolean     not null,
    starts_on date        not null,
    ends_on   date,
    added_by  uuid        not null references worker,
    added_at  timestamptz not null,
    ended_by  uuid        references worker,
    constraint team_member_has_a_duty check (duty ~ '\S'),
    constraint team_membership_ends_after_it_starts check (ends_on >= starts_on),
    constraint ended_team_membership_says_by_whom check ((ends_on is null) = (ended_by is null)),
    constraint worker_is_in_the_team_once_at_a_time exclude using gist (
        worker_id with =, daterange(starts_on, ends_on, '[]') with &&),
    constraint team_has_one_chair_at_a_time exclude using gist (daterange(starts_on, ends_on, '[]') with &&) where (chair)
);

create table team_meeting (
    id                 uuid        primary key,
    version            bigint      not null default 0,
    held_on            date        not null,
    held_at            time        not null,
    place              text        not null,
    planned_by         uuid        not null references worker,
    planned_at         timestamptz not null,
    called_off_because text,
    called_off_by      uuid        references worker,
    called_off_at      timestamptz,
    minutes            text,
    minuted_by         uuid        references worker,
    minuted_at         timestamptz,
    closed_by          uuid        references worker,
    closed_at          timestamptz,
    constraint team_meeting_has_a_place check (place ~ '\S'),
    constraint team_meeting_is_planned_ahead check ((held_on + held_at) > (planned_at at time zone 'Europe/Warsaw')),
    constraint called_off_team_meeting_says_why check (
        num_nulls(called_off_because, called_off_by, called_off_at) in (0, 3) and called_off_because ~ '\S'),
    constraint team_meeting_has_begun_before_its_minutes check (
        num_nulls(minuted_by, minuted_at) in (0, 2) and (minutes is null or minuted_at is not null)
        and (held_on + held_at) <= (minuted_at at time zone 'Europe/Warsaw')),
    constraint team_meeting_is_held_or_called_off check (minuted_at is null or called_off_at is null),
    constraint closed_team_meeting_has_minutes check (
        num_nulls(closed_by, closed_at) in (0, 2) and (closed_at is null or coalesce(minutes, '') ~ '\S'))
);
create unique index one_team_meeting_at_a_time on team_meeting (held_on, held_at) where called_off_at is null;

create table team_invitation (
    id          uuid        primary key,
    meeting_id  uuid        not null references team_meeting,
    worker_id   uuid        references worker,
    guest       text,
    institution text,
    invited_by  uuid        not null references worker,
    invited_at  timestamptz not null,
    constraint invitation_is_of_a_worker_or_a_guest check (num_nulls(worker_id, guest) = 1 and guest ~ '\S'),
    constraint guest_comes_from_somewhere check ((guest is null) = (institution is null) and institution ~ '\S'),
    constraint worker_is_invited_once unique (meeting_id, worker_id),
    constraint invitation_of_a_meeting unique (meeting_id, id)
);

create table team_attendance (
    meeting_id    uuid not null references team_meeting,
    member_id     uuid references team_member,
    invitation_id uuid,
    constraint member_or_invited_came check (num_nulls(member_id, invitation_id) = 1),
    constraint invited_came_to_her_meeting foreign key (meeting_id, invitation_id)
        references team_invitation (meeting_id, id),
    constraint member_came_once unique (meeting_id, member_id),
    constraint invited_came_once unique (meeting_id, invitation_id)
);

create table team_item (
    id           uuid        primary key,
    version      bigint      not null default 0,
    meeting_id   uuid        not null references team_meeting,
    case_id      uuid        not null references family_case,
    question     text        not null,
    proposed_by  uuid        not null references worker,
    proposed_at  timestamptz not null,
    withdrawn_by uuid        references worker,
    withdrawn_at timestamptz,
    minutes      text,
    minuted_by   uuid        references worker,
    minuted_at   timestamptz,
    constraint item_of_a_meeting unique (meeting_id, id),
    constraint team_item_has_a_question check (question ~ '\S'),
    constraint withdrawn_team_item_says_by_whom check (num_nulls(withdrawn_by, withdrawn_at) in (0, 2)),
    constraint withdrawn_team_item_was_not_discussed check (withdrawn_at is null or minutes is null),
    constraint team_item_minutes_are_whole check (num_nulls(minutes, minuted_by, minuted_at) in (0, 3) and minutes ~ '\S')
);
create unique index case_is_on_an_agenda_once on team_item (meeting_id, case_id) where withdrawn_at is null;
create index team_item_by_case on team_item (case_id);

create table team_decision (
    id            uuid        primary key,
    meeting_id    uuid        not null references team_meeting,
    item_id       uuid, -- of which case; none when of the team itself
    position      integer     not null,
    what          text        not null,
    worker_id     uuid        references worker,
    invitation_id uuid,
    due_on        date        not null,
    constraint decision_is_of_its_meeting foreign key (meeting_id, item_id) references team_item (meeting_id, id),
    constraint guest_of_the_meeting_decides foreign key (meeting_id, invitation_id)
        references team_invitation (meeting_id, id),
    constraint team_decision_says_what check (what ~ '\S'),
    constraint team_decision_says_who check (num_nulls(worker_id, invitation_id) = 1)
);
create index team_decision_by_meeting on team_decision (meeting_id);
create index team_decision_by_item on team_decision (item_id);
create index team_decision_by_worker on team_decision (worker_id);

-- what became of a decision when it came back to a later meeting
create table team_review (
    decision_id uuid not null references team_decision,
    meeting_id  uuid not null references team_meeting,
    outcome     text not null,
    due_on      date,
    words       text,
    primary key (decision_id, meeting_id),
    constraint team_review_outcome_is_known check (outcome in ('DONE', 'CONTINUES', 'DROPPED')),
    constraint continued_decision_has_a_new_day check ((outcome = 'CONTINUES') = (due_on is not null)),
    constraint dropped_decision_says_why check (outcome <> 'DROPPED' or coalesce(words, '') ~ '\S')
);
create index team_review_by_meeting on team_review (meeting_id);

create table team_amendment (
    id         uuid        primary key,
    meeting_id uuid        not null references team_meeting,
    item_id    uuid,
    words      text        not null,
    amended_by uuid        not null references worker,
    amended_at timestamptz not null,
    constraint amendment_is_of_its_meeting foreign key (meeting_id, item_id) references team_item (meeting_id, id),
    constraint team_amendment_says_something check (words ~ '\S')
);
create index team_amendment_by_meeting on team_amendment (meeting_id);

create function keep_closed_team_meeting() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if old.closed_at is not null or old.called_off_at is not null then
        raise exception 'a team meeting that is closed or called off does not change' using errcode = 'check_violation';
    end if;
    if new.closed_at is not null then
        if exists (select from team_item where meeting_id = new.id and withdrawn_at is null and minutes is null) then
            raise exception 'minutes of every case come before closing' using errcode = 'check_violation';
        end if;
        if not exists (select from team_attendance where meeting_id = new.id) then
            raise exception 'somebody came to a meeting that was held' using errcode = 'check_violation';
        end if;
        if exists (select from team_decision d join team_meeting m on m.id = d.meeting_id
                    where m.closed_at is not null and (m.held_on, m.held_at) < (new.held_on, new.held_at)
                      and not exists (select from team_review r
                                       where r.decision_id = d.id
                                         and (r.outcome <> 'CONTINUES' or r.meeting_id = new.id))) then
            raise exception 'every open decision comes back before closing' using errcode = 'check_violation';
        end if;
    end if;
    if new.minuted_at is not null and exists (
        select from team_meeting m
         where (m.held_on, m.held_at) < (new.held_on, new.held_at) and m.closed_at is null and m.called_off_at is null) then
        raise exception 'an earlier meeting is closed first' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger closed_team_meeting_is_kept before update or delete on team_meeting
    for each row execute function keep_closed_team_meeting();

create function keep_minutes_of_closed_team_meeting() returns trigger
    language plpgsql set search_path = public, pg_temp as $$
declare
    locked boolean;
begin
    select closed_at is not null or called_off_at is not null into locked
      from team_meeting where id = case when tg_op = 'DELETE' then old.meeting_id else new.meeting_id end for share;
    if locked then
        raise exception 'minutes of a team meeting that is closed do not change' using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger invitation_of_closed_meeting_is_kept before insert or update or delete on team_invitation
    for each row execute function keep_minutes_of_closed_team_meeting();
create trigger attendance_of_closed_meeting_is_kept before insert or update or delete on team_attendance
    for each row execute function keep_minutes_of_closed_team_meeting();
create trigger item_of_closed_meeting_is_kept before insert or update or delete on team_item
    for each row execute function keep_minutes_of_closed_team_meeting();
create trigger decision_of_closed_meeting_is_kept before insert or update or delete on team_decision
    for each row execute function keep_minutes_of_closed_team_meeting();
create trigger review_of_closed_meeting_is_kept before insert or update or delete on team_review
    for each row execute function keep_minutes_of_closed_team_meeting();

create function amend_closed_team_meetings_only() returns trigger
    language plpgsql set search_path = public, pg_temp as $$
begin
    if not exists (select from team_meeting where id = new.meeting_id and closed_at is not null) then
        raise exception 'only minutes that are closed are amended' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger team_amendment_follows_closing before insert on team_amendment
    for each row execute function amend_closed_team_meetings_only();

create function check_team_attendance() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if new.member_id is not null and not exists (
        select from team_member p join team_meeting m on m.id = new.meeting_id
         where p.id = new.member_id and m.held_on between p.starts_on and coalesce(p.ends_on, 'infinity')) then
        raise exception 'who came was a member on that day or was invited' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger attendance_is_of_members_and_invited before insert or update on team_attendance
    for each row execute function check_team_attendance();

create function keep_attended_team_membership() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if exists (select from team_attendance a join team_meeting m on m.id = a.meeting_id
                where a.member_id = new.id and m.held_on not between new.starts_on and coalesce(new.ends_on, 'infinity')) then
        raise exception 'a member was in the team on every day on which she came' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger team_membership_covers_attendance before update on team_member
    for each row execute function keep_attended_team_membership();

create function check_team_deadline() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if exists (select from team_meeting where id = new.meeting_id and held_on > new.due_on) then
        raise exception 'a decision is due on the day of its meeting or later' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger decision_is_due_after_its_meeting before insert or update on team_decision
    for each row execute function check_team_deadline();
create trigger continued_decision_is_due_after_its_meeting before insert or update on team_review
    for each row execute function check_team_deadline();
