-- A condition that is NULL lets a row pass: where words are demanded in one case, their absence has to be false.
alter table assignment
    drop constraint handed_over_assignment_has_a_note,
    add constraint handed_over_assignment_has_a_note check (follows is null or coalesce(handover_note, '') ~ '\S');

alter table referral_handover
    drop constraint handover_by_hand_has_a_reason,
    add constraint handover_by_hand_has_a_reason check (routed_by <> 'BY_HAND' or coalesce(words, '') ~ '\S');

alter table referral_reply
    drop constraint sent_reply_has_a_number,
    add constraint sent_reply_has_a_number check (sent_on is null or coalesce(number, '') ~ '\S');

alter table work_plan
    drop constraint no_and_unable_say_why,
    add constraint no_and_unable_say_why
        check (answer is null or answer = 'YES' or coalesce(answer_words, '') ~ '\S'),
    drop constraint work_plan_change_has_a_reason,
    add constraint work_plan_change_has_a_reason check (number = 1 or coalesce(reason, '') ~ '\S');

alter table worker_suspension
    drop constraint lifted_suspension_names_who_and_why,
    add constraint lifted_suspension_names_who_and_why
        check (last_day is null or lifted_by is not null and lifted_at is not null and coalesce(lifted_why, '') ~ '\S');
