package pl.asysta.deadlines;

import pl.asysta.support.Centre;
import pl.asysta.support.Colleague;

/** Families of the first district by the hundred, put there past the application; in each of them something is due. */
final class ManyFamilies {
    /** A family, a child, its papers of a cooperation of now, and one open matter of each kind that a table holds. */
    private static final String MADE = """
            with made as (
                select gen_random_uuid() as family, gen_random_uuid() as child, gen_random_uuid() as court, i
                  from generate_series(1, :families) i),
            families as (
                insert into family_case (id, number, label, pathway, stage, street, house, locality, district_id,
                                         social_worker_id, assistant_id, informed_on, urgent, opened_at)
                select family, 'R-2018/' || lpad(i::text, 4, '0'), 'Licznych ' || i, 'COURT_ORDER', 'ASSISTANT_ASSIGNED',
                       'ul. Długa', i::text, 'Zalesie', 1, :jan, :piotr, current_date - 60, false, now()
                  from made),
            children as (insert into person (id, first_name, last_name) select child, 'Ida', 'Liczna' from made),
            members as (insert into family_member (case_id, person_id, kinship, position)
                        select family, child, 'CHILD', 0 from made),
            papers as (
                insert into case_paper (id, case_id, kind, dated_on, recorded_by, recorded_at)
                select gen_random_uuid(), family, kind, current_date - 40, :jan, now()
                  from made, unnest(array['REFERRAL', 'ASSIGNMENT', 'COOPERATION_START']) kind),
            referrals as (
                insert into referral (id, case_id, received_on, channel, source, reporter, description, urgent,
                                      recorded_by, recorded_at, number)
                select gen_random_uuid(), family, current_date - 60, 'LETTER', 'INSTITUTION', 'Szkoła', 'x', false,
                       :jan, now(), 'Z-2018/' || lpad(i::text, 4, '0')
                  from made),
            orders as (
                insert into court_order (id, case_id, court, file_number, ordered_on, obligations, saved_by, saved_at)
                select court, family, 'Sąd', 'III Nsm 1/26', current_date - 60, 'x', :jan, now() from made),
            reports as (insert into court_report (order_id, position, due_on) select court, 0, current_date + 9 from made),
            requests as (
                insert into assignment_request (id, number, case_id, status, justification, scope, filed_by, filed_on)
                select gen_random_uuid(), 'W-2018/' || lpad(i::text, 4, '0'), family, 'SUBMITTED', 'x', 'x', :jan,
                       current_date - 3
                  from made)
            insert into child_at_risk (id, case_id, person_id, reason, words, reported_by, started_on, started_by, started_at,
                                       last_check_on, next_check_on)
            select gen_random_uuid(), family, child, 'SCHOOL', 'x', 'CENTRE', current_date - 20, :jan, now(),
                   current_date - 20, current_date + 3
              from made""";

    private ManyFamilies() {}

    static void in(Centre centre, int families) {
        centre.owner()
                .sql(MADE)
                .param("families", families)
                .param("jan", Colleague.JAN.id().id())
                .param("piotr", Colleague.PIOTR.id().id())
                .update();
    }
}
