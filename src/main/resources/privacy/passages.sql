-- Everything that the centre has in writing about one person of a family, in passages: where it stands, since when, whom it is
-- about (null: the family as a whole). What is about somebody else alone is left out at the end. The closed compartment is
-- not asked (docs/adr/0011), nor what workers note of their own work; PassagesTests names every table and says why.
with
prose (part, field, id, on_day, text, about) as (
    select 'REFERRAL', f.field, r.id::text, r.received_on, f.text, null::uuid
      from referral r, lateral (values ('description', r.description), ('reporter', r.reporter), ('reporterPerson', r.person)) f (field, text)
     where r.case_id = :family
    union all
    select 'REFERRAL', 'reply', r.id::text, r.sent_on, r.text, null
      from referral_reply r where r.case_id = :family
    union all
    select 'INTERVIEW', f.field, i.id::text, i.held_on, f.text, null
      from environmental_interview i, lateral (values
           ('present', i.present), ('persons', i.persons), ('summary', i.summary), ('needs', i.needs), ('ownWords', i.own_words),
           ('strengths', i.strengths), ('conclusions', i.conclusions), ('aidPlan', i.aid_plan)) f (field, text)
     where i.case_id = :family
    union all
    select 'INTERVIEW', 'attempt', a.id::text, a.attempted_on, a.words, null
      from interview_attempt a where a.case_id = :family
    union all
    select 'INTERVIEW', f.field, a.id::text, (a.amended_at at time zone 'Europe/Warsaw')::date, f.text, null
      from paper_amendment a, lateral (values ('earlier', a.old_text), ('amended', a.new_text), ('reason', a.reason)) f (field, text)
     where a.case_id = :family
    union all
    select 'ANALYSIS', f.field, a.id::text, a.completed_on, f.text, null
      from situation_analysis a, lateral (values
           ('causes', a.causes), ('problems', a.problems), ('resources', a.resources), ('children', a.children),
           ('helpSoFar', a.help_so_far), ('reason', a.reasons), ('scope', a.scope), ('ownWords', a.interest_words),
           ('otherHelp', a.other_help)) f (field, text)
     where a.case_id = :family
    union all
    select 'ANALYSIS', 'area', a.id || '/' || t.key, a.completed_on, t.value, null
      from situation_analysis a, jsonb_each_text(coalesce(a.area_texts, '{}')) t where a.case_id = :family
    union all
    select 'ANALYSIS', 'child', a.id || '/' || (c.value ->> 'child'), a.completed_on, c.value ->> 'situation', (c.value ->> 'child')::uuid
      from situation_analysis a, jsonb_array_elements(coalesce(a.each_child, '[]')) c where a.case_id = :family
    union all
    select 'RISK_LIST', 'factor', l.id || '/' || a.factor_code, l.completed_on, f.name || ': ' || a.level || coalesce('. ' || a.justification, ''), null
      from risk_list l join risk_answer a on a.list_id = l.id
      join risk_factor f on f.catalogue_version = l.catalogue_version and f.code = a.factor_code
     where l.case_id = :family and (a.level > 0 or a.justification is not null)
    union all
    select 'REQUEST', f.field, r.id::text, r.filed_on, f.text, null
      from assignment_request r, lateral (values
           ('justification', r.justification), ('expectations', r.expectations), ('scope', r.scope), ('decision', r.reason)) f (field, text)
     where r.case_id = :family
    union all
    select 'ASSIGNMENT', f.field, a.id::text, a.started_on, f.text, null
      from assignment a, lateral (values ('hints', a.hints), ('handover', a.handover_note), ('end', a.end_words)) f (field, text)
     where a.case_id = :family
    union all
    select 'ASSIGNMENT', f.field, o.id::text, (o.reported_at at time zone 'Europe/Warsaw')::date, f.text, null
      from service_obstacle o, lateral (values ('tried', o.tried), ('decision', o.words)) f (field, text)
     where o.case_id = :family
    union all
    select 'CONSENT', 'words', c.id::text, c.signed_on, c.words, s.person_id
      from consent c join consent_signatory s on s.consent_id = c.id where c.case_id = :family
    union all
    select 'COURT', f.field, o.id::text, o.ordered_on, f.text, null
      from court_order o, lateral (values ('court', o.court), ('fileNumber', o.file_number), ('obligations', o.obligations)) f (field, text)
     where o.case_id = :family
    union all
    select 'FOR_LIFE', f.field, r.id::text, r.received_on, f.text, r.applicant_id
      from for_life_request r, lateral (values ('scope', r.scope), ('doctor', r.doctor)) f (field, text)
     where r.case_id = :family
    union all
    select 'DIAGNOSIS', f.field, d.id::text, d.completed_on, f.text, null
      from family_diagnosis d, lateral (values
           ('problems', d.problems), ('limits', d.limits), ('resources', d.resources), ('causes', d.causes),
           ('priorities', d.priorities)) f (field, text)
     where d.case_id = :family
    union all
    select 'DIAGNOSIS', 'area', d.id || '/' || t.key, d.completed_on, t.value, null
      from family_diagnosis d, jsonb_each_text(coalesce(d.areas, '{}')) t where d.case_id = :family
    union all
    select 'DIAGNOSIS', 'child', d.id || '/' || t.key, d.completed_on, t.value, t.key::uuid
      from family_diagnosis d, jsonb_each_text(coalesce(d.children, '{}')) t where d.case_id = :family
    union all
    select 'DIAGNOSIS', 'expectations', d.id || '/' || t.key, d.completed_on, t.value, t.key::uuid
      from family_diagnosis d, jsonb_each_text(coalesce(d.expectations, '{}')) t where d.case_id = :family
    union all
    select 'PLAN', f.field, p.id::text, (p.created_at at time zone 'Europe/Warsaw')::date, f.text, null
      from work_plan p, lateral (values
           ('mainGoals', p.main_goals), ('strengths', p.strengths), ('consultation', p.consultation),
           ('coordination', p.coordination), ('ownWords', p.answer_words), ('reason', p.reason)) f (field, text)
     where p.case_id = :family
    union all
    select 'PLAN', f.field, g.id::text, (p.created_at at time zone 'Europe/Warsaw')::date, f.text, null
      from work_plan p join work_plan_goal g on g.plan_id = p.id,
           lateral (values ('goal', g.title), ('achievedWhen', g.achieved_when)) f (field, text)
     where p.case_id = :family
    union all
    select 'PLAN', f.field, a.id::text, (p.created_at at time zone 'Europe/Warsaw')::date, f.text, null
      from work_plan p join work_plan_goal g on g.plan_id = p.id join work_plan_action a on a.goal_id = g.id,
           lateral (values ('action', a.what), ('who', a.who), ('effect', a.effect), ('note', a.note)) f (field, text)
     where p.case_id = :family
    union all
    select 'WORK_CARD', f.field, e.id::text, e.held_on, f.text, null
      from work_card_entry e, lateral (values ('note', e.note), ('place', e.place_words), ('present', e.others)) f (field, text)
     where e.case_id = :family
    union all
    select 'WORK_CARD', f.field, a.id::text, e.held_on, f.text, null
      from work_card_entry e join work_card_agreement a on a.entry_id = e.id,
           lateral (values ('agreed', a.what), ('who', a.who)) f (field, text)
     where e.case_id = :family
    union all
    select 'WORK_CARD', f.field, a.id::text, e.held_on, f.text, null
      from work_card_entry e join work_card_amendment a on a.entry_id = e.id,
           lateral (values ('amended', a.words), ('reason', a.reason)) f (field, text)
     where e.case_id = :family
    union all
    select 'ASSESSMENT', f.field, a.id::text, a.assessed_on, f.text, null
      from family_assessment a, lateral (values
           ('ownWords', a.own_words), ('familyView', a.family_view), ('moreHelp', a.more_help), ('summary', a.summary),
           ('remarks', a.remarks)) f (field, text)
     where a.case_id = :family
    union all
    select 'ASSESSMENT', 'area', a.id || '/' || t.key, a.assessed_on, t.value ->> 'words', null
      from family_assessment a, jsonb_each(coalesce(a.areas, '{}')) t where a.case_id = :family
    union all
    select 'ASSESSMENT', 'child', a.id || '/' || t.key, a.assessed_on, t.value, t.key::uuid
      from family_assessment a, jsonb_each_text(coalesce(a.voices, '{}')) t where a.case_id = :family
    union all
    select 'INTERVENTION', f.field, i.id::text, (i.seen_at at time zone 'Europe/Warsaw')::date, f.text, null
      from intervention i, lateral (values ('place', i.place), ('seen', i.seen), ('done', i.done), ('outcome', i.outcome)) f (field, text)
     where i.case_id = :family
    union all
    select 'INTERVENTION', f.field, a.id::text, (i.seen_at at time zone 'Europe/Warsaw')::date, f.text, null
      from intervention i join intervention_amendment a on a.intervention_id = i.id,
           lateral (values ('amended', a.words), ('reason', a.reason)) f (field, text)
     where i.case_id = :family
    union all
    select 'CHILD_AT_RISK', f.field, c.id::text, c.started_on, f.text, c.person_id
      from child_at_risk c, lateral (values ('words', c.words), ('reporter', c.reporter), ('end', c.end_words)) f (field, text)
     where c.case_id = :family
    union all
    select 'CHILD_AT_RISK', f.field, e.id::text, e.seen_on, f.text, c.person_id
      from child_at_risk c join child_at_risk_entry e on e.monitoring_id = c.id,
           lateral (values ('seen', e.seen), ('reporter', e.reporter)) f (field, text)
     where c.case_id = :family
    union all
    select 'PLACEMENT', f.field, p.id::text, p.placed_on, f.text, p.person_id
      from child_placement p, lateral (values ('place', p.place), ('basis', p.basis)) f (field, text)
     where p.case_id = :family
    union all
    select 'INSTITUTION', f.field, c.id::text, (c.added_at at time zone 'Europe/Warsaw')::date, f.text, c.person_id
      from institution_contact c join institution i on i.id = c.institution_id,
           lateral (values ('institution', i.name), ('note', c.note)) f (field, text)
     where c.case_id = :family
    union all
    select 'INSTITUTION', f.field, r.id::text, r.referred_on, f.text, r.person_id
      from specialist_referral r, lateral (values ('reason', r.reason), ('outcome', r.outcome_words)) f (field, text)
     where r.case_id = :family
    union all
    select 'INSTITUTION', 'earlier', r.id || '/' || o.number, o.outcome_on, o.outcome_words, r.person_id
      from specialist_referral r join earlier_specialist_outcome o on o.referral_id = r.id where r.case_id = :family
    union all
    select 'GROUP', f.field, e.id::text, e.enrolled_on, f.text, e.person_id
      from group_enrolment e join group_activity g on g.id = e.group_id,
           lateral (values ('group', g.name), ('end', e.reason)) f (field, text)
     where e.case_id = :family
    union all
    select 'NOTE', 'words', n.id::text, n.held_on, n.words, null
      from case_note n where n.case_id = :family
    union all
    select 'NOTE', 'amended', a.id::text, n.held_on, a.words, null
      from case_note n join case_note_addition a on a.note_id = n.id where n.case_id = :family
    union all
    select 'TEAM', f.field, t.id::text, m.held_on, f.text, null
      from team_item t join team_meeting m on m.id = t.meeting_id,
           lateral (values ('question', t.question), ('minutes', t.minutes)) f (field, text)
     where t.case_id = :family
    union all
    select 'TEAM', 'decision', d.id::text, m.held_on, d.what, null
      from team_item t join team_decision d on d.item_id = t.id join team_meeting m on m.id = t.meeting_id
     where t.case_id = :family
    union all
    select 'CLOSING', f.field, c.id::text, c.last_day, f.text, null
      from case_closing c, lateral (values
           ('words', c.words), ('effect', c.main_goal_words), ('stability', c.stability_words),
           ('recommendations', c.recommendations), ('tried', c.tried), ('ownWords', c.talk_said),
           ('reason', c.danger_reason)) f (field, text)
     where c.case_id = :family
    union all
    select 'CLOSING', 'child', c.id || '/' || t.key, c.last_day, t.value ->> 'words', t.key::uuid
      from case_closing c, jsonb_each(coalesce(c.children, '{}')) t where c.case_id = :family
    union all
    select 'CLOSING', f.field, c.case_id || '/' || c.recorded_at, c.closed_on, f.text, null
      from case_closure c, lateral (values ('words', c.words), ('otherHelp', c.other_help)) f (field, text)
     where c.case_id = :family
    union all
    select 'MONITORING', 'situation', c.id::text, c.held_on, c.situation, null
      from monitoring_contact c where c.case_id = :family
    union all
    select 'MONITORING', 'end', m.case_id || '/' || m.spell, m.ended_on, m.end_words, null
      from family_monitoring m where m.case_id = :family
    union all
    select 'MONITORING', 'reopening', r.case_id || '/' || r.spell, r.reopened_on, r.reason, null
      from case_reopening r where r.case_id = :family
    union all
    select 'ATTACHMENT', 'file', a.id::text, coalesce(a.dated_on, (a.added_at at time zone 'Europe/Warsaw')::date),
           a.title || ' (' || a.file_name || ')', a.person_id
      from attachment a where a.case_id = :family and a.withdrawn_at is null
)
select part, field, id, on_day, text
  from prose
 where text ~ '\S' and (about is null or about = :person)
 order by on_day nulls first, id, field
