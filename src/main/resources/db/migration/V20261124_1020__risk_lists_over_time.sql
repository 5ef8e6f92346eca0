-- A family is weighed again and again: its risk lists are numbered, and one of them at most is being filled.

alter table risk_list
    drop constraint one_risk_list_per_case,
    add column number integer not null default 1;

alter table risk_list
    alter column number drop default,
    add constraint risk_lists_of_a_case_are_numbered unique (case_id, number),
    add constraint risk_list_number_starts_at_one check (number >= 1);

create unique index one_open_risk_list_per_case on risk_list (case_id) where completed_on is null;
