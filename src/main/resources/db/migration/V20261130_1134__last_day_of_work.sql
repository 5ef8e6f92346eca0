-- An approval in the morning does not send the assistant away from a family to which she goes in the afternoon: who worked with
-- it sees it until the last day of the work is over.

alter table family_case
    add last_assistant_id uuid references worker,
    add worked_until      date,
    add constraint last_day_of_work_is_somebodys check ((last_assistant_id is null) = (worked_until is null));
create index family_case_by_last_assistant on family_case (last_assistant_id, worked_until);
