-- Run after every migration, also when there was none: the application works with rows and never with tables.
do $$
declare
    application constant text := '${applicationRole}';
begin
    if application = current_user then
        return; -- one role for everything: taking rights from it would take them from the migrations
    end if;
    perform pg_advisory_xact_lock(hashtext('asysta grants')); -- two instances may start at once

    revoke create on schema public from public;
    execute format('grant usage on schema public to %I', application);
    execute format('grant select, insert, update, delete on all tables in schema public to %I', application);
    execute format('grant usage on all sequences in schema public to %I', application);
    execute format('revoke all on flyway_schema_history from %I', application);
    execute format('revoke insert, update, delete on caseload_limit from %I', application);
    execute format('revoke update, delete on referral, referral_handover from %I', application);
    execute format('grant update (taken_up_at, ended_at) on referral_handover to %I', application);
    execute format('revoke insert, update, delete on form_seal from %I', application);
    execute format('revoke update, delete on accessibility_declaration from %I', application);
    execute format('revoke delete on practice_term, risk_list_use from %I', application);
    execute format('revoke update, delete on risk_catalogue, risk_factor from %I', application);
    execute format(
        'revoke update, delete on paper_amendment, interview_appointment, interview_attempt from %I', application);
    execute format('revoke update, delete on pesel_shown, person_told_apart from %I', application);
    execute format('revoke insert, update, delete on register_entry, search_word from %I', application);
    execute format('revoke update, delete on register_export from %I', application);
    execute format('revoke update, delete on consent, consent_signatory from %I', application);
    execute format('revoke delete on data_authorisation, secrecy_undertaking from %I', application);
    execute format('revoke update, delete on case_note, case_note_addition from %I', application);
    execute format(
        'revoke update, delete on assistant_terms, basis_counting, family_difficulty from %I', application);
    execute format('revoke delete on assignment, worker_suspension from %I', application);
    execute format('revoke delete on work_card_entry, work_card_question from %I', application);
    execute format('revoke update, delete on work_card_amendment from %I', application);
    execute format('revoke delete on family_diagnosis from %I', application);
    execute format('revoke update, delete on assessment_delay from %I', application);
    execute format('revoke delete on institution from %I', application);
    execute format('revoke update, delete on institution_contact, specialist_referral from %I', application);
    execute format(
        'grant update (institution_id, who, phone, person_id, note, version, corrected_by, corrected_at, ended_on, ended_by)'
        ' on institution_contact to %I', application);
    execute format(
        'grant update (outcome, outcome_on, outcome_words, outcome_by, outcome_at) on specialist_referral to %I', application);
    execute format('revoke update, delete on earlier_specialist_outcome from %I', application);
    execute format('revoke delete on group_activity, group_enrolment, group_meeting from %I', application);
    execute format('revoke delete on team_member, team_meeting, team_item, development_activity from %I', application);
    execute format('revoke update, delete on team_amendment from %I', application);
    execute format(
        'revoke update, delete on intervention, intervention_person, intervention_notice, intervention_amendment from %I',
        application);
    execute format(
        'grant update (taken_at, taken_by, acknowledged_by, acknowledged_at, ended_on, outcome, ended_by, ended_at)'
        ' on intervention to %I', application);
    execute format('revoke update, delete on blue_card from %I', application);
    execute format('grant update (passed_on, passed_by, closed_on, closed_by) on blue_card to %I', application);
    execute format('revoke delete on blue_card_role from %I', application);
    execute format('revoke delete on case_closing, family_monitoring, monitoring_due from %I', application);
    execute format(
        'revoke update, delete on case_closure, case_closing_remark, monitoring_contact, case_reopening from %I', application);
    execute format('revoke update, delete on reopening_not_needed from %I', application);
    execute format('revoke delete on work_plan_signatory, work_plan_delay from %I', application);
    execute format('revoke update on work_plan_signatory, work_plan_delay from %I', application);
    execute format('revoke update, delete on drift_answer from %I', application);
    execute format('grant update (talked_on, conclusion, talked_by, talked_at) on drift_answer to %I', application);
    execute format('revoke delete on reminder_address, reminder_letter from %I', application);
    execute format('revoke update, delete on reminder_told from %I', application);
    execute format('revoke delete on shedlock from %I', application);
    execute format('revoke update, delete on family_restriction, restriction_reader, emergency_opening from %I', application);
    execute format('grant update (lifted_reason, lifted_by, lifted_at) on family_restriction to %I', application);
    execute format('grant update (acknowledged_by, acknowledged_at) on emergency_opening to %I', application);
    execute format('revoke update, delete on attachment, attachment_content from %I', application);
    execute format('grant update (withdrawn_reason, withdrawn_by, withdrawn_at) on attachment to %I', application);
    execute format('revoke update, delete on privacy_notice, privacy_notice_given, data_access_copy from %I', application);
    execute format('revoke delete on data_access_request, data_access_choice from %I', application);
    if to_regclass('audit.entry') is not null then -- not when migrated to an earlier version only
        execute format('grant usage on schema audit to %I', application);
        execute format('revoke all on all tables in schema audit from %I', application);
        execute format(
            'grant select (id, at, kind, worker, address, route, request, reason, family, families, row_count, status, subject)'
            ' on audit.entry to %I', application);
        execute format('grant select on audit.seal, audit.retired to %I', application);
        if to_regclass('audit.forwarded') is not null then
            execute format('grant execute on function audit.forward to %I', application);
        end if;
        execute format(
            'grant execute on function audit.note, audit.seal_finished, audit.prepare, audit.retire to %I', application);
    end if;
    execute format('revoke update, delete on second_factor_reset, session_ending from %I', application);
    execute format('revoke insert, update, delete on disposal_table, disposal_run from %I', application);
    execute format('revoke update, delete on disposal_item, disposal_hold, disposal_list from %I', application);
    execute format('grant update (released_by, released_at) on disposal_hold to %I', application);
    execute format(
        'grant update (consent_number, consent_on, opinion_number, opinion_on, answered_by, answered_at, approved_by, approved_at,'
        ' withdrawn_reason, withdrawn_by, withdrawn_at) on disposal_list to %I', application);
    execute format('revoke insert, delete on sign_in_limits from %I', application);
    execute format('revoke insert, update, delete on address_key from %I', application);
end
$$;
