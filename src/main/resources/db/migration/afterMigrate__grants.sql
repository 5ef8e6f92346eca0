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
    execute format('revoke delete on institution from %I', application);
    execute format('revoke update, delete on institution_contact, specialist_referral from %I', application);
    execute format('grant update (ended_on, ended_by) on institution_contact to %I', application);
    execute format(
        'grant update (outcome, outcome_on, outcome_words, outcome_by, outcome_at) on specialist_referral to %I', application);
    execute format('revoke delete on group_activity, group_enrolment, group_meeting from %I', application);
    execute format('revoke delete on work_plan, work_plan_signatory, work_plan_delay from %I', application);
    execute format('revoke update on work_plan_signatory, work_plan_delay from %I', application);
end
$$;
