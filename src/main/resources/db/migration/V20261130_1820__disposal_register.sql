-- What disposal does with each table and with each column that says something of people. DisposalRegisterTests fails while a
-- table, or a column of text, files or days of life, is not named here: whoever adds one says what becomes of it.
--
-- NONE: holds nothing of a family. DELETE: its rows go. ROWS: its rows stay to be counted, and of their columns are
--   kept     codes, numbers and names of workers' acts,
--   blanked  a dash in place of the words, in texts inside json too; what was empty stays empty,
--   put      replaced by what the expression says.
-- "reach" says which rows are a family's, $1 being its case and $2 the number of the case.

create table disposal_table (
    name    text   primary key,
    effect  text   not null,
    reach   text,
    kept    text[] not null default '{}',
    blanked text[] not null default '{}',
    put     jsonb  not null default '{}',
    constraint disposal_effect_is_known check (effect in ('NONE', 'ROWS', 'DELETE')),
    constraint disposal_reaches_what_it_changes check ((effect = 'NONE') = (reach is null)),
    constraint only_rows_that_stay_have_columns check (
        effect = 'ROWS' or cardinality(kept) + cardinality(blanked) = 0 and put = '{}')
);

insert into disposal_table (name, effect) select unnest(string_to_array(
    'accessibility_declaration assignment_number assistant_grade assistant_profile assistant_terms authenticator_app'
    ' basis_counting calendar_feed case_number caseload caseload_limit catalogue_draft catalogue_publication centre'
    ' data_authorisation data_protection_officer development_activity development_participant district district_worker'
    ' draft_factor duty_hours employment employment_term flyway_schema_history form_seal group_activity group_attendance'
    ' group_meeting institution interview_number known_browser news_read one_time_link practice_term qualification'
    ' qualification_certificate recovery_code referral_number register_export reminder_address reminder_choice'
    ' request_number retention_rule risk_catalogue risk_factor risk_list_use search_word second_factor_duty'
    ' second_factor_reset secrecy_undertaking shedlock sign_in_delay sign_in_limits spring_session'
    ' spring_session_attributes street_range submission team_attendance team_invitation team_meeting team_member'
    ' user_credentials user_entities worker worker_absence worker_suspension workplace disposal_table disposal_list', ' ')), 'NONE';

insert into disposal_table (name, effect, reach) values
    ('draft', 'DELETE', 'page like ''/cases/'' || $1 || ''%'''),
    ('held_form', 'DELETE', 'page like ''/cases/'' || $1 || ''%''');

-- Rows that point to the case themselves.
insert into disposal_table (name, effect, reach, kept, blanked) values
    ('agreed_visit', 'ROWS', 'case_id = $1', '{kind,place}', '{}'),
    ('assessment_delay', 'ROWS', 'case_id = $1', '{}', '{}'),
    ('assignment', 'ROWS', 'case_id = $1', '{basis,goal,letter_number,end_reason}', '{hints,handover_note,end_words}'),
    ('assignment_request', 'ROWS', 'case_id = $1', '{number,status}', '{justification,scope,reason,expectations}'),
    ('blue_card', 'ROWS', 'case_id = $1', '{}', '{}'),
    ('case_closing', 'ROWS', 'case_id = $1', '{state,reason,main_goal_effect,stability,court_basis}',
        '{words,goals,main_goal_words,children,names,stability_words,recommendations,no_monitoring,tried,talk_with,talk_said,'
        'ruling_number,open_matters_reason,danger_reason}'),
    ('case_closure', 'ROWS', 'case_id = $1', '{reason}', '{words,other_help}'),
    ('case_note', 'ROWS', 'case_id = $1', '{kind,channel}', '{words}'),
    ('case_paper', 'ROWS', 'case_id = $1', '{kind}', '{}'),
    ('case_reopening', 'ROWS', 'case_id = $1', '{}', '{reason}'),
    ('child_at_risk', 'ROWS', 'case_id = $1', '{reason,reported_by,end_reason}', '{words,reporter,end_words}'),
    ('child_placement', 'ROWS', 'case_id = $1', '{form}', '{place,basis}'),
    ('consent', 'ROWS', 'case_id = $1', '{kind}', '{place,words,scan}'),
    ('court_notice', 'ROWS', 'case_id = $1', '{cause,letter_number}', '{}'),
    ('disposal_hold', 'ROWS', 'case_id = $1', '{number}', '{reason}'),
    ('disposal_item', 'ROWS', 'case_id = $1', '{number,kind,symbol,category}', '{}'),
    ('drift_answer', 'ROWS', 'case_id = $1', '{kind,occurrence}', '{words,conclusion}'),
    ('emergency_opening', 'ROWS', 'case_id = $1 or typed_number = $2', '{typed_number}', '{reason}'),
    ('environmental_interview', 'ROWS', 'case_id = $1', '{number,place,medium,parts}',
        '{present,present_members,summary,needs,own_words,strengths,conclusions,kept_at,persons,aid_plan}'),
    ('facility_notice', 'ROWS', 'case_id = $1', '{facility}', '{}'),
    ('family_assessment', 'ROWS', 'case_id = $1', '{kind,conclusion,risk_band}',
        '{areas,goals,voices,names,course,own_words,family_view,more_help,summary,delay_reason,remarks}'),
    ('family_diagnosis', 'ROWS', 'case_id = $1', '{}',
        '{areas,children,expectations,names,problems,limits,resources,causes,priorities}'),
    ('family_difficulty', 'ROWS', 'case_id = $1', '{language}', '{reason}'),
    ('family_member', 'ROWS', 'case_id = $1', '{kinship}', '{}'),
    ('family_monitoring', 'ROWS', 'case_id = $1', '{end_reason}', '{end_words}'),
    ('family_restriction', 'ROWS', 'case_id = $1', '{}', '{reason,lifted_reason}'),
    ('for_life_request', 'ROWS', 'case_id = $1', '{submitted_as,evidence,speciality,entitlement}', '{doctor,scope}'),
    ('group_enrolment', 'ROWS', 'case_id = $1', '{}', '{reason}'),
    ('household_stay', 'ROWS', 'case_id = $1', '{ended_by}', '{}'),
    ('institution_contact', 'ROWS', 'case_id = $1', '{}', '{who,phone,note}'),
    ('intervention', 'ROWS', 'case_id = $1', '{kinds}', '{place,seen,done,outcome}'),
    ('intervention_person', 'ROWS', 'case_id = $1', '{}', '{}'),
    ('interview_appointment', 'ROWS', 'case_id = $1', '{place}', '{}'),
    ('interview_attempt', 'ROWS', 'case_id = $1', '{reason}', '{words}'),
    ('joint_visit', 'ROWS', 'case_id = $1', '{}', '{}'),
    ('joint_visit_waiver', 'ROWS', 'case_id = $1', '{}', '{reason}'),
    ('monitoring_contact', 'ROWS', 'case_id = $1', '{channel}', '{source,situation}'),
    ('monitoring_due', 'ROWS', 'case_id = $1', '{unit}', '{}'),
    ('pesel_shown', 'ROWS', 'case_id = $1', '{}', '{}'),
    ('referral', 'ROWS', 'case_id = $1', '{number,channel,source}', '{reporter,person,description,letter_number}'),
    ('referral_handover', 'ROWS', 'case_id = $1', '{routed_by,duty}', '{words}'),
    ('referral_reply', 'ROWS', 'case_id = $1', '{number}', '{text}'),
    -- its label, number and words follow those of the case and its people by the triggers of the register
    ('register_entry', 'ROWS', 'case_id = $1', '{number,label,pathway,stage,band,words}', '{}'),
    ('risk_list', 'ROWS', 'case_id = $1', '{band}', '{}'),
    ('service_obstacle', 'ROWS', 'case_id = $1', '{cause,decision}', '{tried,words}'),
    ('situation_analysis', 'ROWS', 'case_id = $1', '{cause_kinds,areas,purposes,interest}',
        '{causes,problems,resources,children,help_so_far,reasons,scope,area_texts,each_child,interest_words,other_help}'),
    ('specialist_referral', 'ROWS', 'case_id = $1', '{service,outcome}', '{reason,outcome_words}'),
    ('team_item', 'ROWS', 'case_id = $1', '{}', '{question,minutes}'),
    ('unusual_read_answer', 'ROWS', 'case_id = $1', '{rule}', '{note}'),
    ('visit_frequency', 'ROWS', 'case_id = $1', '{}', '{}'),
    ('work_card_entry', 'ROWS', 'case_id = $1', '{kind,place,missed_reason}', '{note,place_words,others}'),
    ('work_plan', 'ROWS', 'case_id = $1', '{state,answer}',
        '{reason,strengths,consultation,coordinator,aid_plan,coordination,answer_words,delay_reason,main_goals}'),
    ('work_plan_delay', 'ROWS', 'case_id = $1', '{}', '{}');

-- The form of these is checked, or something has to be left that tells one from another.
insert into disposal_table (name, effect, reach, kept, blanked, put) values
    ('court_order', 'ROWS', 'case_id = $1', '{}',
        '{court,division,obligations,probation_officer,probation_officer_contact,scan}', '{"file_number": "''I — 1/00''"}'),
    ('family_case', 'ROWS', 'id = $1', '{number,pathway,stage}', '{street,house,locality}',
        '{"label": "number", "flat": "null", "postcode": "null"}'),
    ('paper_amendment', 'ROWS', 'case_id = $1', '{paper,field}', '{new_text,reason}', '{"old_text": "null"}'),
    -- whoever belongs to another family too, whose file is kept, stays as she is
    ('person', 'ROWS',
        'id in (select m.person_id from family_member m where m.case_id = $1) and not exists ('
        'select from family_member o join family_case c on c.id = o.case_id'
        ' where o.person_id = person.id and o.case_id <> $1 and c.disposed_on is null)', '{sex}', '{first_name,last_name}',
        '{"pesel": "null", "birth_date": "date_trunc(''year'', birth_date)::date",'
        ' "died_on": "date_trunc(''year'', died_on)::date", "expected_on": "date_trunc(''year'', expected_on)::date"}');

-- Rows that belong to a family by another row, or by a person.
insert into disposal_table (name, effect, reach, kept, blanked)
select name, 'ROWS', reach, kept::text[], blanked::text[] from (values
    ('blue_card_role', 'card_id in (select id from blue_card where case_id = $1)', '{role}', '{}'),
    ('case_closing_remark', 'closing_id in (select id from case_closing where case_id = $1)', '{}', '{words}'),
    ('case_note_addition', 'note_id in (select id from case_note where case_id = $1)', '{}', '{words}'),
    ('child_at_risk_entry', 'monitoring_id in (select id from child_at_risk where case_id = $1)', '{source}', '{reporter,seen}'),
    ('consent_signatory', 'consent_id in (select id from consent where case_id = $1)', '{}', '{}'),
    ('court_report', 'order_id in (select id from court_order where case_id = $1)', '{}', '{}'),
    ('earlier_specialist_outcome', 'referral_id in (select id from specialist_referral where case_id = $1)', '{outcome}', '{outcome_words}'),
    ('for_life_field', 'request_id in (select id from for_life_request where case_id = $1)', '{field}', '{}'),
    ('for_life_statement', 'request_id in (select id from for_life_request where case_id = $1)', '{kind}', '{}'),
    ('intervention_amendment', 'intervention_id in (select id from intervention where case_id = $1)', '{}', '{words,reason}'),
    ('intervention_notice', 'intervention_id in (select id from intervention where case_id = $1)', '{body}', '{receiver}'),
    ('person_told_apart', 'exists (select from family_member m where m.case_id = $1 and m.person_id in (person_told_apart.person_id, other_id))', '{}', '{reason}'),
    ('relation', 'from_id in (select person_id from family_member where case_id = $1)', '{kind,parted}', '{}'),
    ('reminder_letter', 'position($2 in concat(subject, body)) > 0 or id in (select letter_id from reminder_told where position($1::text in what) > 0)',
        '{kind,state,trouble,sent_to}', '{subject,body}'),
    ('reminder_told', 'position($1::text in what) > 0', '{what}', '{}'),
    ('reopening_not_needed', 'contact_id in (select id from monitoring_contact where case_id = $1)', '{}', '{because}'),
    ('request_event', 'request_id in (select id from assignment_request where case_id = $1)', '{kind}', '{text}'),
    ('restriction_reader', 'restriction_id in (select id from family_restriction where case_id = $1)', '{}', '{}'),
    ('risk_answer', 'list_id in (select id from risk_list where case_id = $1)', '{factor_code}', '{justification}'),
    ('team_amendment', 'item_id in (select id from team_item where case_id = $1)', '{}', '{words}'),
    ('team_decision', 'item_id in (select id from team_item where case_id = $1)', '{}', '{what}'),
    ('team_review', 'decision_id in (select d.id from team_decision d join team_item i on i.id = d.item_id where i.case_id = $1)', '{outcome}', '{words}'),
    ('work_card_action', 'entry_id in (select id from work_card_entry where case_id = $1)', '{}', '{}'),
    ('work_card_agreement', 'entry_id in (select id from work_card_entry where case_id = $1)', '{}', '{what,who}'),
    ('work_card_amendment', 'entry_id in (select id from work_card_entry where case_id = $1)', '{}', '{words,reason}'),
    ('work_card_goal', 'entry_id in (select id from work_card_entry where case_id = $1)', '{}', '{}'),
    ('work_card_person', 'entry_id in (select id from work_card_entry where case_id = $1)', '{}', '{}'),
    ('work_card_question', 'entry_id in (select id from work_card_entry where case_id = $1)', '{}', '{words,answer}'),
    ('work_card_task', 'entry_id in (select id from work_card_entry where case_id = $1)', '{task}', '{}'),
    ('work_plan_action', 'goal_id in (select g.id from work_plan_goal g join work_plan p on p.id = g.plan_id where p.case_id = $1)', '{status}', '{what,who,effect,method,note}'),
    ('work_plan_goal', 'plan_id in (select id from work_plan where case_id = $1)', '{purpose}', '{title,achieved_when}'),
    ('work_plan_signatory', 'plan_id in (select id from work_plan where case_id = $1)', '{}', '{}')
) as reached (name, reach, kept, blanked);
