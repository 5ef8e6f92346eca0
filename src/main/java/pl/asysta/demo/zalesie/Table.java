package pl.asysta.demo.zalesie;

import java.util.Arrays;
import java.util.List;

/** The tables that the story is written to, each after those that it points to. */
enum Table {
    WORKER(
            "worker",
            "id, login, first_name, last_name, role, title, expertise, password_hash, suspended_since, created_at"),
    WORKER_ABSENCE("worker_absence", "worker_id, first_day, last_day, deputy_id"),
    WORKER_SUSPENSION("worker_suspension", "id, worker_id, first_day, basis, recorded_by, recorded_at"),
    DISTRICT_WORKER("district_worker", "district_id, worker_id"),
    STREET_RANGE(
            "street_range",
            "district_id, locality, street, locality_key, street_key, parity, first_number, last_number"),
    WORKPLACE(
            "workplace",
            "worker_id, building, floor, room, office_phone, mobile_phone, working_hours, saved_by, saved_at"),
    DUTY_HOURS("duty_hours", "worker_id, weekday, starts, ends, room"),
    QUALIFICATION(
            "qualification",
            "worker_id, path, parental_authority_on, alimony_on, no_conviction_on, offender_register_on,"
                    + " offender_register_checker, offender_register_clean, saved_by, saved_at"),
    QUALIFICATION_CERTIFICATE("qualification_certificate", "worker_id, position, kind, number, issued_on, expires_on"),
    EMPLOYMENT("employment", "worker_id, saved_by, saved_at"),
    EMPLOYMENT_TERM("employment_term", "worker_id, kind, first_day, last_day"),
    ASSISTANT_GRADE("assistant_grade", "worker_id, grade, first_day, last_day"),
    DATA_AUTHORISATION(
            "data_authorisation", "id, worker_id, number, valid_from, valid_until, recorded_by, recorded_at"),
    SECRECY_UNDERTAKING("secrecy_undertaking", "id, worker_id, signed_on, recorded_by, recorded_at"),
    CASELOAD("caseload", "assistant_id"),
    ASSISTANT_PROFILE("assistant_profile", "assistant_id, district_id, languages"),
    ASSISTANT_TERMS("assistant_terms", "id, assistant_id, valid_from, working_time, own_limit, reason, set_by, set_at"),
    ASSIGNMENT_NUMBER("assignment_number", "year, last"),
    CASE_NUMBER("case_number", "year, last"),
    REQUEST_NUMBER("request_number", "year, last"),
    REFERRAL_NUMBER("referral_number", "year, last"),
    INTERVIEW_NUMBER("interview_number", "year, last"),
    PERSON("person", "id, first_name, last_name, birth_date, pesel, sex, died_on"),
    FAMILY_CASE(
            "family_case",
            "id, number, label, pathway, stage, street, house, flat, postcode, locality, district_id,"
                    + " social_worker_id, assistant_id, monitor_id, spell, informed_on, urgent, opened_at"),
    FAMILY_MEMBER("family_member", "case_id, person_id, kinship, position"),
    HOUSEHOLD_STAY("household_stay", "id, case_id, person_id, joined_on, left_on, ended_by"),
    RELATION("relation", "id, kind, from_id, to_id, parted, parted_on, recorded_by, recorded_at"),
    CHILD_PLACEMENT(
            "child_placement",
            "id, case_id, person_id, form, place, placed_on, returned_on, basis, recorded_by, recorded_at"),
    CASE_PAPER("case_paper", "id, case_id, kind, dated_on, recorded_by, recorded_at, spell"),
    CONSENT(
            "consent",
            "id, case_id, kind, signed_on, place, privacy_notice_on, rules_discussed, words, scan, withdraws_id,"
                    + " recorded_by, recorded_at"),
    ATTACHMENT(
            "attachment",
            "id, case_id, kind, title, dated_on, file_name, media_type, size_bytes, sha256, pages, added_by, added_at"),
    ATTACHMENT_CONTENT("attachment_content", "attachment_id, content"),
    CONSENT_SIGNATORY("consent_signatory", "consent_id, person_id"),
    REFERRAL(
            "referral",
            "id, case_id, number, received_on, received_time, channel, source, reporter, person, name_withheld,"
                    + " letter_number, letter_dated_on, description, urgent, recorded_by, recorded_at"),
    REFERRAL_HANDOVER(
            "referral_handover",
            "id, case_id, district_id, to_worker, routed_by, duty, handed_by, handed_at, taken_up_at"),
    REFERRAL_REPLY("referral_reply", "id, case_id, text, number, sent_on, saved_by, saved_at"),
    ENVIRONMENTAL_INTERVIEW(
            "environmental_interview",
            "id, case_id, number, ordered_on, held_on, conducted_by, place, present_members, present, parts, medium,"
                    + " kept_at, persons, summary, needs, own_words, strengths, conclusions, aid_plan,"
                    + " saved_by, saved_at, completed_on"),
    INTERVIEW_APPOINTMENT(
            "interview_appointment", "id, case_id, planned_on, planned_at, place, recorded_by, recorded_at"),
    INTERVIEW_ATTEMPT(
            "interview_attempt", "id, case_id, attempted_on, attempted_at, reason, words, recorded_by, recorded_at"),
    SITUATION_ANALYSIS(
            "situation_analysis",
            "id, case_id, cause_kinds, causes, areas, area_texts, problems, resources, help_so_far, each_child, children,"
                    + " offer_told_on, offer_told_by, interest, interest_words, assistant_needed, reasons, purposes,"
                    + " scope, saved_by, saved_at, completed_on"),
    PAPER_AMENDMENT(
            "paper_amendment", "id, case_id, paper, number, field, old_text, new_text, reason, amended_by, amended_at"),
    RISK_LIST("risk_list", "id, case_id, number, catalogue_version, score, band, saved_by, saved_at, completed_on"),
    RISK_ANSWER("risk_answer", "list_id, factor_code, level, justification"),
    ASSIGNMENT_REQUEST(
            "assignment_request",
            "id, number, case_id, status, justification, expectations, scope, proposed_assistant_id, filed_by, filed_on,"
                    + " resubmitted_on, decided_by, decided_on, reason"),
    REQUEST_EVENT("request_event", "id, request_id, kind, text, by_worker, at"),
    ASSIGNMENT(
            "assignment",
            "id, assistant_id, case_id, request_id, letter_number, goal, started_on, planned_end, ended_on, end_reason,"
                    + " hints, assigned_by, assigned_at"),
    FAMILY_DIFFICULTY("family_difficulty", "id, case_id, weight, language, reason, set_by, set_at"),
    COURT_ORDER(
            "court_order",
            "id, case_id, court, division, file_number, ordered_on, obligations, probation_officer,"
                    + " probation_officer_contact, scan, saved_by, saved_at"),
    COURT_REPORT("court_report", "order_id, position, due_on, sent_on"),
    FOR_LIFE_REQUEST(
            "for_life_request",
            "id, case_id, applicant_id, received_on, submitted_as, evidence, evidence_on, doctor, speciality,"
                    + " entitlement, scope, signed_on, saved_by, saved_at, filed_on"),
    FOR_LIFE_FIELD("for_life_field", "request_id, field"),
    FOR_LIFE_STATEMENT("for_life_statement", "request_id, kind, made_on"),
    FACILITY_NOTICE("facility_notice", "id, case_id, facility, leaves_on, parent_id, saved_by, saved_at"),
    CHILD_AT_RISK(
            "child_at_risk",
            "id, case_id, person_id, reason, words, reported_by, reporter, started_on, started_by, started_at,"
                    + " last_check_on, next_check_on"),
    CHILD_AT_RISK_ENTRY(
            "child_at_risk_entry",
            "id, monitoring_id, seen_on, source, reporter, seen, next_check_on, recorded_by, recorded_at"),
    CASE_NOTE("case_note", "id, case_id, kind, held_on, channel, with_worker, words, written_by, written_at"),
    FAMILY_DIAGNOSIS(
            "family_diagnosis",
            "id, case_id, number, version, areas, children, expectations, names, problems, resources, causes, priorities,"
                    + " saved_by, saved_at, completed_on"),
    FAMILY_ASSESSMENT(
            "family_assessment",
            "id, case_id, number, kind, version, period_from, assessed_on, areas, goals, voices, names, course, family_view,"
                    + " conclusion, summary, meetings, saved_by, saved_at, due_on, delay_reason, presented_by, presented_at, remarks, remarked_by,"
                    + " remarked_at, acknowledged_by, acknowledged_at"),
    WORK_PLAN(
            "work_plan",
            "id, case_id, number, state, main_goals, strengths, created_by, created_at, consulted_on, consulted_with"),
    WORK_PLAN_SIGNATORY("work_plan_signatory", "plan_id, person_id"),
    WORK_PLAN_GOAL("work_plan_goal", "id, plan_id, position, title, achieved_when, purpose"),
    WORK_PLAN_ACTION("work_plan_action", "id, goal_id, position, what, who, due_on, effect, status, done_on"),
    VISIT_FREQUENCY("visit_frequency", "case_id, per_month, set_by, set_at"),
    INTERVENTION(
            "intervention",
            "id, case_id, number, seen_at, place, kinds, seen, done, recorded_by, recorded_at, acknowledged_by,"
                    + " acknowledged_at, ended_on, outcome, ended_by, ended_at"),
    INTERVENTION_PERSON("intervention_person", "intervention_id, case_id, person_id"),
    INTERVENTION_NOTICE(
            "intervention_notice", "id, intervention_id, body, notified_at, receiver, recorded_by, recorded_at"),
    BLUE_CARD("blue_card", "id, case_id, started_on, recorded_by, recorded_at, passed_on, passed_by"),
    BLUE_CARD_ROLE("blue_card_role", "card_id, worker_id, role, recorded_at"),
    WORK_CARD_ENTRY(
            "work_card_entry",
            "id, case_id, assistant_id, social_worker_id, kind, held_on, started_at, minutes, place, note, engagement, recorded_at"),
    WORK_CARD_PERSON("work_card_person", "entry_id, person_id, alone"),
    WORK_CARD_TASK("work_card_task", "entry_id, task"),
    WORK_CARD_AGREEMENT("work_card_agreement", "id, entry_id, position, what, who, due_on"),
    JOINT_VISIT("joint_visit", "case_id, entry_id, recorded_by, recorded_at"),
    AGREED_VISIT(
            "agreed_visit", "id, case_id, kind, planned_on, planned_at, place, assistant_id, recorded_by, recorded_at"),
    INSTITUTION("institution", "id, version, name, kind, address, phone, notes, saved_by, saved_at"),
    INSTITUTION_CONTACT(
            "institution_contact",
            "id, case_id, institution_id, who, phone, person_id, note, added_by, added_at, ended_on, ended_by"),
    SPECIALIST_REFERRAL(
            "specialist_referral",
            "id, case_id, person_id, service, institution_id, referred_on, reason, recorded_by, recorded_at,"
                    + " outcome, outcome_on, outcome_words, outcome_by, outcome_at"),
    GROUP_ACTIVITY(
            "group_activity", "id, kind, name, leader, place, held_when, starts_on, ends_on, recorded_by, recorded_at"),
    GROUP_MEETING("group_meeting", "id, group_id, held_on, topic, recorded_by, recorded_at"),
    GROUP_ENROLMENT(
            "group_enrolment",
            "id, group_id, case_id, person_id, enrolled_on, enrolled_by, enrolled_at, left_on, reason, left_by, left_at"),
    GROUP_ATTENDANCE("group_attendance", "meeting_id, enrolment_id"),
    TEAM_MEMBER("team_member", "id, worker_id, duty, chair, starts_on, added_by, added_at"),
    TEAM_MEETING("team_meeting", "id, held_on, held_at, place, planned_by, planned_at"),
    TEAM_INVITATION("team_invitation", "id, meeting_id, guest, institution, invited_by, invited_at"),
    TEAM_ATTENDANCE("team_attendance", "meeting_id, member_id, invitation_id"),
    TEAM_ITEM(
            "team_item",
            "id, meeting_id, case_id, question, proposed_by, proposed_at, minutes, minuted_by, minuted_at"),
    TEAM_DECISION("team_decision", "id, meeting_id, item_id, position, what, worker_id, due_on"),
    DEVELOPMENT_ACTIVITY(
            "development_activity", "id, kind, topic, provider, starts_on, ends_on, hours, recorded_by, recorded_at"),
    DEVELOPMENT_PARTICIPANT("development_participant", "activity_id, worker_id, certificate_kept");

    private final String name;
    private final String columns;

    Table(String name, String columns) {
        this.name = name;
        this.columns = columns;
    }

    String copyStatement() {
        return "copy " + name + " (" + columns + ") from stdin";
    }

    /** Whether PostgreSQL asks of each row who may see it; it takes such rows by no COPY. */
    boolean isGuarded() {
        return this == FAMILY_CASE || this == FAMILY_MEMBER;
    }

    /** Adds the rows of one JSON text, each an object by the names of the columns. */
    String insertStatement() {
        return "insert into %1$s (%2$s) select %2$s from json_populate_recordset(null::%1$s, cast(? as json))"
                .formatted(name, columns);
    }

    List<String> columns() {
        return Arrays.stream(columns.split(",")).map(String::strip).toList();
    }

    int width() {
        return columns.split(",").length;
    }
}
