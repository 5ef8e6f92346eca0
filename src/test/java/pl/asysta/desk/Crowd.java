package pl.asysta.desk;

import pl.asysta.support.Centre;
import pl.asysta.support.Colleague;

/** Families by the hundred, put there past the application: half of them with Pelagia, the others reported to Jan. */
final class Crowd {
    /** A family with a child; a referral of an institution; where somebody works with it, an assignment and two visits. */
    private static final String MADE = """
            with made as materialized (
                select gen_random_uuid() as family, gen_random_uuid() as child, gen_random_uuid() as request,
                       :before + i as n, i % 2 = 0 as assisted
                  from generate_series(1, :families) i),
            families as (
                insert into family_case (id, number, label, pathway, stage, street, house, locality, district_id,
                                         social_worker_id, assistant_id, informed_on, urgent, opened_at)
                select family, 'R-2018/' || lpad(n::text, 4, '0'), 'Licznych ' || n, 'OWN_INFORMATION',
                       case when assisted then 'PLAN_AGREED' else 'REPORTED' end, 'ul. Długa', n::text, 'Zalesie', 1, :jan,
                       case when assisted then :pelagia end, cast(:today as date) - 60, false, now()
                  from made),
            children as (insert into person (id, first_name, last_name) select child, 'Ida', 'Liczna' from made),
            members as (insert into family_member (case_id, person_id, kinship, position)
                        select family, child, 'CHILD', 0 from made),
            stays as (insert into household_stay (id, case_id, person_id) select gen_random_uuid(), family, child from made),
            papers as (
                insert into case_paper (id, case_id, kind, dated_on, recorded_by, recorded_at)
                select gen_random_uuid(), family, kind, cast(:today as date) - 40, :jan, now()
                  from made, unnest(array['REFERRAL', 'ASSIGNMENT', 'COOPERATION_START']) kind
                 where assisted or kind = 'REFERRAL'),
            referrals as (
                insert into referral (id, case_id, received_on, channel, source, reporter, description, urgent,
                                      recorded_by, recorded_at, number)
                select gen_random_uuid(), family, cast(:today as date) - 60, 'LETTER', 'INSTITUTION', 'Szkoła', 'x', false,
                       :jan, now(), 'Z-2018/' || lpad(n::text, 4, '0')
                  from made),
            visits as (
                insert into agreed_visit (id, case_id, kind, planned_on, planned_at, place, assistant_id, recorded_by,
                                          recorded_at)
                select gen_random_uuid(), family, 'HOME_VISIT', cast(:today as date) + day, time '10:00', 'HOME', :pelagia,
                       :pelagia, now()
                  from made, unnest(array[-2, 0, 1]) day where assisted),
            entries as (
                insert into work_card_entry (id, case_id, assistant_id, kind, held_on, started_at, minutes, note, recorded_at)
                select gen_random_uuid(), family, :pelagia, 'HOME_VISIT', cast(:today as date), time '8:00', 60, 'x', now()
                  from made where assisted)
            insert into assignment_request (id, number, case_id, status, justification, scope, filed_by, filed_on, decided_by,
                                            decided_on)
            select request, 'W-2018/' || lpad(n::text, 4, '0'), family,
                   case when assisted then 'ASSIGNED' when n % 4 = 1 then 'RETURNED' else 'SUBMITTED' end, 'x', 'x', :jan,
                   cast(:today as date) - 50, case when assisted then :ewa end,
                   case when assisted then cast(:today as date) - 40 end
              from made""";

    /** Past the limit, which a trigger keeps; only the owner of the table can. */
    private static final String ASSIGNED = """
            insert into assignment (id, basis, assistant_id, case_id, request_id, started_on, assigned_by, assigned_at)
            select gen_random_uuid(), 'DIRECTOR', c.assistant_id, c.id, r.id, cast(:today as date) - 40, :ewa, now()
              from family_case c join assignment_request r on r.case_id = c.id
             where c.label like 'Licznych%' and c.assistant_id is not null
               and not exists (select from assignment a where a.case_id = c.id)""";

    private final Centre centre;
    private int before;

    Crowd(Centre centre) {
        this.centre = centre;
    }

    void come(int families) {
        centre.owner()
                .sql(MADE)
                .param("families", families)
                .param("before", before)
                .param("today", centre.today())
                .param("jan", Colleague.JAN.id().id())
                .param("ewa", Colleague.EWA.id().id())
                .param("pelagia", Colleague.PELAGIA.id().id())
                .update();
        before += families;
        centre.owner().sql("alter table assignment disable trigger user").update();
        try {
            centre.owner()
                    .sql(ASSIGNED)
                    .param("today", centre.today())
                    .param("ewa", Colleague.EWA.id().id())
                    .update();
        } finally {
            centre.owner().sql("alter table assignment enable trigger user").update();
        }
    }
}
