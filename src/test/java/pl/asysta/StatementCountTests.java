package pl.asysta;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.request.RequestId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Editing;
import pl.asysta.support.Families;
import pl.asysta.support.Papers;
import pl.asysta.support.Statements;

@DisplayName("Every list and file page")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class StatementCountTests {
    private static final int MANY = 50;

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Editing editing;

    @Autowired
    Statements statements;

    private CaseId byCourt;
    private CaseId asking;
    private CaseId leaving;

    @Test
    void asks_the_database_as_often_for_one_row_as_for_fifty() {
        var family = families.assignedTo(PIOTR);
        var request = families.requested();
        byCourt = families.obliged();
        browser.done(JAN, "/cases/" + byCourt + "/consents/new/COOPERATION_REFUSED", papers.refusal(byCourt));
        asking = families.asking();
        leaving = families.leavingFacility();
        editing.begin();
        browser.done(
                JAN,
                "/cases/" + family + "/risk-list",
                papers.riskList().with("number", 2).complete());
        notes(family, 1, 1);
        count(family, request); // what is read once is read now

        var few = count(family, request);
        grow(family, request);
        weighFiftyTimes(family);
        var many = count(family, request);

        few.forEach((page, count) -> System.out.printf(
                "%-24s %2d statements, with %d times the rows %2d%n",
                page, count.size(), MANY, many.get(page).size()));
        few.forEach((page, count) -> assertThat(many.get(page)).as(page).hasSameSizeAs(count));
        assertThat(few.values()).allMatch(count -> !count.isEmpty() && count.size() <= Statements.MOST);
    }

    /** Notes of so many days ago, each with an addition. */
    private void notes(CaseId family, int first, int last) {
        sql(
                """
                with noted as (
                    insert into case_note
                    select gen_random_uuid(), ?, kind, current_date - i, 'PHONE', ?, 'Słowa', ?, now()
                      from generate_series(cast(? as int), ?) i, unnest(array['EXCHANGE', 'DIRECTOR_TALK']) kind returning id)
                insert into case_note_addition select gen_random_uuid(), id, 'Słowa', ?, now() from noted""",
                family.id(),
                EWA.id().id(),
                JAN.id().id(),
                first,
                last,
                PIOTR.id().id());
    }

    private Map<String, List<String>> count(CaseId family, RequestId request) {
        var counts = new LinkedHashMap<String, List<String>>();
        counts.put("/ of an assistant", of(PIOTR, "/"));
        counts.put("/ of a social worker", of(JAN, "/"));
        counts.put("/ of the director", of(EWA, "/"));
        counts.put("/delays", of(EWA, "/delays"));
        counts.put("/signals", of(EWA, "/signals"));
        counts.put("/talks", of(EWA, "/talks"));
        counts.put("/cases", of(EWA, "/cases"));
        counts.put("/cases of a district", of(JAN, browser.landing(JAN, "/cases?q=lipowa&district=1")));
        counts.put("/cases/{id}", of(EWA, "/cases/" + family));
        counts.put("/cases/{id}/persons", of(JAN, "/cases/" + family + "/persons"));
        counts.put("/cases/{id}/genogram", of(JAN, "/cases/" + family + "/genogram"));
        counts.put("/cases/{id}/signals", of(PIOTR, "/cases/" + family + "/signals"));
        counts.put("/cases/{id}/obstacles", of(PIOTR, "/cases/" + family + "/obstacles"));
        counts.put("/cases/{id}/cooperation", of(PIOTR, "/cases/" + family + "/cooperation"));
        counts.put("/cases/{id}/cooperation/visit", of(PIOTR, "/cases/" + family + "/cooperation/visit"));
        counts.put("/cases/{id}/consents", of(JAN, "/cases/" + family + "/consents"));
        counts.put("/cases/{id}/consents/new", of(JAN, "/cases/" + family + "/consents/new/PARTICIPATION_REFUSED"));
        counts.put("/cases/{id}/privacy", of(JAN, "/cases/" + family + "/privacy"));
        counts.put("/cases/{id}/privacy/notices/new", of(JAN, "/cases/" + family + "/privacy/notices/new"));
        counts.put("/cases/{id}/looks", of(EWA, "/cases/" + family + "/looks"));
        counts.put("/access-requests", of(EWA, "/access-requests"));
        counts.put("/cases/{id}/request", of(JAN, "/cases/" + family + "/request"));
        counts.put("/cases/{id}/risk-list", of(JAN, "/cases/" + family + "/risk-list"));
        counts.put("/cases/{id}/referral", of(JAN, "/cases/" + family + "/referral"));
        counts.put("/cases/{id}/exchange", of(PIOTR, "/cases/" + family + "/exchange"));
        counts.put("/cases/{id}/director-talks", of(PIOTR, "/cases/" + family + "/director-talks"));
        counts.put("/cases/{id}/reply", of(JAN, "/cases/" + family + "/reply"));
        counts.put("/referrals", of(EWA, "/referrals"));
        counts.put("/referrals of a district", of(JAN, "/referrals?state=NEW&mine=on"));
        counts.put("/cases/{id} by court", of(EWA, "/cases/" + byCourt));
        counts.put("/cases/{id}/court-order", of(JAN, "/cases/" + byCourt + "/court-order"));
        counts.put("/cases/{id}/court-notice", of(JAN, "/cases/" + byCourt + "/court-notice"));
        counts.put("/cases/{id}/for-life", of(EWA, "/cases/" + asking + "/for-life"));
        counts.put("/requests/{id} for life", of(EWA, "/requests/" + families.requestOf(asking)));
        counts.put("/cases/{id}/facility-notice", of(JAN, "/cases/" + leaving + "/facility-notice"));
        counts.put("/cases/{id}/interview", of(EWA, "/cases/" + family + "/interview"));
        counts.put("/cases/{id}/interview/visits", of(JAN, "/cases/" + family + "/interview/visits"));
        counts.put("/cases/{id}/interview/print", of(EWA, "/cases/" + family + "/interview/print"));
        counts.put("/cases/{id}/analysis", of(EWA, "/cases/" + family + "/analysis"));
        counts.put("/cases/{id}/risk-list of the director", of(EWA, "/cases/" + family + "/risk-list"));
        counts.put("/cases/{id}/risk-list/1", of(EWA, "/cases/" + family + "/risk-list/1"));
        counts.put("/cases/{id}/risk-list/1/print", of(EWA, "/cases/" + family + "/risk-list/1/print"));
        counts.put("/cases/{id}/risk-list/new", of(JAN, "/cases/" + family + "/risk-list/new"));
        counts.put("/risk-catalogues", of(ADAM, "/risk-catalogues"));
        counts.put("/risk-catalogues/draft", of(ADAM, "/risk-catalogues/draft"));
        counts.put("/risk-catalogues/draft/preview", of(ADAM, "/risk-catalogues/draft/preview"));
        counts.put("/accounts", of(ADAM, "/accounts"));
        counts.put("/staff", of(EWA, "/staff"));
        counts.put("/staff/access", of(EWA, "/staff/access"));
        counts.put("/staff/{id}/file", of(EWA, "/staff/" + PIOTR.id() + "/file"));
        counts.put("/requests", of(EWA, "/requests"));
        counts.put("/requests/{id}", of(EWA, "/requests/" + request));
        counts.put("/caseloads", of(EWA, "/caseloads"));
        counts.put("/caseloads under another limit", of(EWA, "/caseloads?limit=10"));
        counts.put("/caseloads/{assistant}", of(EWA, "/caseloads/" + PIOTR.id()));
        counts.put("/cases/{id}/assignments", of(EWA, "/cases/" + family + "/assignments"));
        counts.put("/cases/{id}/reassignment", of(EWA, "/cases/" + family + "/reassignment"));
        counts.put("/cases/{id}/difficulty", of(JAN, "/cases/" + family + "/difficulty"));
        counts.put("/absences", of(EWA, "/absences"));
        return counts;
    }

    private List<String> of(Colleague who, String address) {
        return statements.of(() -> browser.read(who, address));
    }

    /** Fifty papers, persons, signatories and events of the two families, fifty families and requests, 600 assistants. */
    private void grow(CaseId family, RequestId request) {
        var other = families.familyOf(request);
        for (var each : List.of(family, other)) {
            sql(
                    "insert into case_paper select gen_random_uuid(), ?, 'REQUEST_RETURNED', current_date, w.id, now()"
                            + " from generate_series(1, 50), (select id from worker where login = 'danuta') w",
                    each.id());
            sql(
                    "with made as (insert into person select gen_random_uuid(), 'Ola', 'Kowalska', '1990-01-01' from generate_series(1, 50) returning id)"
                            + " insert into family_member select ?, id, 'OTHER', 10 + row_number() over () from made",
                    each.id());
            sql(
                    "insert into household_stay (id, case_id, person_id) select gen_random_uuid(), m.case_id, m.person_id"
                            + " from family_member m where m.case_id = ? and m.kinship = 'OTHER'",
                    each.id());
            sql(
                    "insert into relation (id, kind, from_id, to_id, recorded_by, recorded_at)"
                            + " select gen_random_uuid(), 'SIBLING', a.person_id, m.person_id, w.id, now()"
                            + " from family_member m join family_member a on a.case_id = m.case_id and a.position = 0,"
                            + " (select id from worker where login = 'danuta') w where m.case_id = ? and m.kinship = 'OTHER'",
                    each.id());
            sql(
                    "insert into child_placement (id, case_id, person_id, form, place, placed_on, returned_on, basis, recorded_by, recorded_at)"
                            + " select gen_random_uuid(), m.case_id, m.person_id, 'RELATIVES', 'x', date '2020-01-01' + i, date '2020-01-02' + i, 'y', w.id, now()"
                            + " from family_member m, generate_series(1, 50) i, (select id from worker where login = 'danuta') w"
                            + " where m.case_id = ? and m.kinship = 'CHILD'",
                    each.id());
            sql(
                    "insert into consent (id, case_id, kind, signed_on, rules_discussed, recorded_by, recorded_at)"
                            + " select gen_random_uuid(), ?, 'PARTICIPATION_REFUSED', current_date, false, w.id, now()"
                            + " from generate_series(1, 50), (select id from worker where login = 'julia') w",
                    each.id());
            sql(
                    "insert into consent_signatory select c.id, m.person_id from consent c join family_member m on m.case_id = c.case_id"
                            + " where c.case_id = ? on conflict do nothing",
                    each.id());
            sql(
                    "insert into referral_handover (id, case_id, district_id, to_worker, routed_by, words, handed_by, handed_at, ended_at)"
                            + " select gen_random_uuid(), h.case_id, h.district_id, h.to_worker, 'BY_HAND', 'x', h.handed_by, now(), now()"
                            + " from referral_handover h, generate_series(1, 50) where h.case_id = ? and h.ended_at is null",
                    each.id());
            sql(
                    "insert into interview_attempt select gen_random_uuid(), ?, current_date, null, 'NOBODY_HOME', 'x', w.id, now()"
                            + " from generate_series(1, 50), (select id from worker where login = 'jan') w",
                    each.id());
            sql(
                    "insert into interview_appointment select gen_random_uuid(), ?, current_date, '16:30', 'HOME', w.id, now()"
                            + " from generate_series(1, 50), (select id from worker where login = 'jan') w",
                    each.id());
            for (var paper : List.of("INTERVIEW", "ANALYSIS")) {
                sql(
                        "insert into paper_amendment select gen_random_uuid(), ?, ?, i, 'children', 'x' || i, 'y' || i, 'z', w.id, now()"
                                + " from generate_series(1, 50) i, (select id from worker where login = 'julia') w",
                        each.id(),
                        paper);
            }
            sql(
                    "insert into request_event select gen_random_uuid(), r.id, 'RETURNED', 'x', (select id from worker where login = 'danuta'), now()"
                            + " from assignment_request r, generate_series(1, 50) where r.case_id = ?",
                    each.id());
            sql(
                    "update family_member m set position = n.i - 1 from (select person_id, row_number() over (order by position) i"
                            + " from family_member where case_id = ?) n where n.person_id = m.person_id",
                    each.id());
        }
        sql(
                "insert into worker (id, login, first_name, last_name, role, title, created_at)"
                        + " select gen_random_uuid(), 'a' || i, 'Ala', 'Lis', 'FAMILY_ASSISTANT', 'asystentka', now() from generate_series(1, 594) i");
        sql("insert into worker_absence select id, current_date, current_date from worker where last_name = 'Lis'");
        sql(
                "insert into assistant_terms select gen_random_uuid(), w.id, current_date, null, 0.5, null, 'x', e.id, now() + i * interval '1 second'"
                        + " from worker w, generate_series(1, 10) i, (select id from worker where login = 'ewa') e"
                        + " where w.role = 'FAMILY_ASSISTANT' and w.login <> 'piotr'");
        sql(
                "insert into assistant_profile select id, 1, '{ROMANI}' from worker where role = 'FAMILY_ASSISTANT' and login <> 'piotr'");
        sql(
                "insert into family_difficulty select gen_random_uuid(), c.id, 2, null, 'x', e.id, now() + i * interval '1 second'"
                        + " from family_case c, generate_series(1, 5) i, (select id from worker where login = 'ewa') e");
        sql(
                "insert into court_report (order_id, position, due_on) select o.id, 1 + i, current_date + i from court_order o, generate_series(1, 50) i");
        sql("insert into data_authorisation select gen_random_uuid(), id, login, current_date, current_date, id, now()"
                + " from worker where last_name = 'Lis'");
        sql(
                "insert into secrecy_undertaking select gen_random_uuid(), ?, current_date - i, ?, now() from generate_series(1, 50) i",
                PIOTR.id().id(),
                EWA.id().id());
        notes(family, 2, 19);
        centre.give(PIOTR, 11);
        for (int i = 0; i < MANY; i++) {
            families.reported();
        }
        sql("update family_case set stage = 'ASSISTANT_REQUESTED' where label = 'Kowalskich' and stage = 'REPORTED'");
        sql(
                "insert into assignment_request (id, number, case_id, status, justification, scope, filed_by, filed_on)"
                        + " select gen_random_uuid(), 'W-2031/' || lpad((row_number() over ())::text, 3, '0'), c.id,"
                        + " case when row_number() over () % 2 = 0 then 'SUBMITTED' else 'RETURNED' end, 'x', 'y', c.social_worker_id, current_date"
                        + " from family_case c where c.label = 'Kowalskich' and not exists (select from assignment_request r where r.case_id = c.id)");
    }

    /** Fifty more risk lists of the family under a catalogue of sixty factors, and a draft of eighty. */
    private void weighFiftyTimes(CaseId family) {
        sql(
                "insert into draft_factor select gen_random_uuid(), 0, 1, 'more-' || i, 100 + i, 'FAMILY', 'Czynnik ' || i, '', 'a', 'b', 'c', 'd'"
                        + " from generate_series(1, 35) i");
        editing.publish(0);
        editing.begin();
        sql(
                "insert into draft_factor select gen_random_uuid(), 0, 1, 'many-' || i, 200 + i, 'FAMILY', 'Znów ' || i, '', 'a', 'b', 'c', 'd'"
                        + " from generate_series(1, 20) i");
        sql(
                "insert into risk_list (id, case_id, number, catalogue_version, score, band, saved_by, saved_at, completed_on)"
                        + " select gen_random_uuid(), case_id, 2 + i, 2, 20, 'HIGH', saved_by, now(), current_date"
                        + " from risk_list, generate_series(1, 50) i where number = 2 and case_id = ?",
                family.id());
        sql(
                "insert into risk_answer select l.id, f.code, 1 from risk_list l join risk_factor f on f.catalogue_version = l.catalogue_version"
                        + " where l.number > 2");
    }

    private void sql(String text, Object... parameters) {
        centre.owner().sql(text).params(parameters).update();
    }
}
