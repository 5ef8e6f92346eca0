-- The work with a family ends, is followed for some months, and may begin again in the same case. Each beginning is a new
-- spell of work: papers, plans and first visits belong to one; what is known of the family stays known.

alter table family_case
    add spell      integer not null default 1,
    add monitor_id uuid    references worker,
    drop constraint family_case_stage_is_known,
    add constraint family_case_stage_is_known check (stage in (
        'REPORTED', 'INTERVIEWED', 'ASSESSED', 'ASSISTANT_REQUESTED', 'ASSISTANT_ASSIGNED', 'PLAN_AGREED', 'MONITORED',
        'CLOSED')),
    add constraint family_case_spell_counts_from_one check (spell >= 1),
    add constraint only_a_monitored_family_has_a_monitor check ((stage = 'MONITORED') = (monitor_id is not null)),
    add constraint family_whose_work_is_over_has_no_assistant check (
        stage not in ('MONITORED', 'CLOSED') or assistant_id is null);
create index family_case_by_monitor on family_case (monitor_id);

alter table case_paper add spell integer not null default 1;
drop index cooperation_starts_once;
create unique index cooperation_starts_once on case_paper (case_id, spell) where kind = 'COOPERATION_START';

alter table consent add spell integer not null default 1;
alter table joint_visit add spell integer not null default 1, drop constraint joint_visit_pkey, add primary key (case_id, spell);
alter table joint_visit_waiver
    add spell integer not null default 1, drop constraint joint_visit_waiver_pkey, add primary key (case_id, spell);

alter table case_closure
    add spell integer not null default 1,
    drop constraint case_closure_pkey,
    add primary key (case_id, spell),
    drop constraint case_closure_reason_is_known,
    add constraint case_closure_reason_is_known check (reason in (
        'REFERRAL_NOT_JUSTIFIED', 'ASSISTANT_NOT_NEEDED', 'GOAL_REACHED', 'MOVED_AWAY', 'NO_COOPERATION',
        'SERVICE_NOT_POSSIBLE', 'COURT_DECISION', 'FAMILY_WISH', 'CHILD_PLACED', 'ADULTHOOD', 'DEATH', 'OTHER'));
alter table assignment
    drop constraint assignment_end_reason_is_known,
    add constraint assignment_end_reason_is_known check (end_reason in (
        'HANDED_OVER', 'GOAL_REACHED', 'NO_COOPERATION', 'SERVICE_NOT_POSSIBLE', 'MOVED_AWAY', 'COURT_DECISION',
        'FAMILY_WISH', 'CHILD_PLACED', 'ADULTHOOD', 'DEATH', 'OTHER'));

-- A plan belongs to the spell of work in which the family answered it; a draft may wait from one to the next.
alter table work_plan add spell integer not null default 1;
create function plan_belongs_to_spell() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    new.spell := coalesce((select spell from family_case where id = new.case_id), 1);
    return new;
end
$$;
create trigger plan_belongs_to_the_spell_of_its_beginning before insert on work_plan
    for each row execute function plan_belongs_to_spell();
create trigger plan_belongs_to_the_spell_of_its_answer before update on work_plan
    for each row when (old.state = 'DRAFT' and new.state <> 'DRAFT') execute function plan_belongs_to_spell();

-- nobody visits a family with which nobody works any more
update agreed_visit v set ended_at = now()
  from family_case c where c.id = v.case_id and c.stage = 'CLOSED' and v.ended_at is null;
