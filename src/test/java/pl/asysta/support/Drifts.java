package pl.asysta.support;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import pl.asysta.cases.CaseId;

/** Families whose work drifts, written past the application, which takes no day long ago. */
@Lazy
public class Drifts {
    private final Centre centre;

    Drifts(Centre centre) {
        this.centre = centre;
    }

    /** Cooperation of this family started so many days ago, and what was met and agreed until now was on that day. */
    public void startedAgo(CaseId family, int days) {
        var day = centre.day(-days);
        centre.owner()
                .sql(
                        "update case_paper set dated_on = ? where case_id = ? and kind in ('COOPERATION_START', 'ASSIGNMENT')")
                .params(day, family.id())
                .update();
        centre.owner()
                .sql("update work_card_entry set held_on = ?, recorded_at = ? where case_id = ?")
                .params(
                        day,
                        day.atTime(18, 0)
                                .atZone(java.time.ZoneId.of("Europe/Warsaw"))
                                .toOffsetDateTime(),
                        family.id())
                .update();
        pastItsKeepers("work_plan", "answered_on = '" + day + "', consulted_on = '" + day + "'", family);
    }

    /** Somebody met the family so many days ago, or did not. */
    public UUID met(CaseId family, Colleague assistant, String kind, @Nullable String missedReason, int daysAgo) {
        var id = UUID.randomUUID();
        centre.owner()
                .sql("""
                        insert into work_card_entry (id, case_id, assistant_id, kind, held_on, started_at, missed_reason, note,
                                                     recorded_at)
                        values (:id, :family, :assistant, :kind, :day, time '10:00', cast(:reason as text), 'Wpis.',
                                cast(:day as date) + time '18:00')""")
                .param("id", id)
                .param("family", family.id())
                .param("assistant", assistant.id().id())
                .param("kind", kind)
                .param("day", centre.day(-daysAgo))
                .param("reason", missedReason)
                .update();
        return id;
    }

    /** So many visits are planned for a month. */
    public void planned(CaseId family, int visitsOfMonth) {
        centre.owner()
                .sql("insert into visit_frequency select ?, ?, id, now() from worker where login = 'piotr'")
                .params(family.id(), visitsOfMonth)
                .update();
    }

    /** The risk lists of a family, one every ten days, the latest of yesterday. */
    public void weighed(CaseId family, int... scores) {
        centre.owner()
                .sql("delete from risk_answer where list_id in (select id from risk_list where case_id = ?)")
                .param(family.id())
                .update();
        centre.owner()
                .sql("delete from risk_list where case_id = ?")
                .param(family.id())
                .update();
        for (int i = 0; i < scores.length; i++) {
            centre.owner()
                    .sql("""
                            insert into risk_list (id, case_id, number, catalogue_version, score, band, saved_by, saved_at, completed_on)
                            select gen_random_uuid(), ?, ?, 1, ?, 'LOW', id, now(), ? from worker where login = 'jan'""")
                    .params(family.id(), i + 1, scores[i], centre.day(-1 - 10 * (scores.length - 1 - i)))
                    .update();
        }
    }

    /** Families of these numbers that nobody has visited for seventy days, each with an old answer to something else. */
    public void unvisited(Colleague assistant, int first, int last) {
        centre.owner()
                .sql("""
                        with made as (
                            select gen_random_uuid() as family, i from generate_series(:first, :last) i),
                        families as (
                            insert into family_case (id, number, label, pathway, stage, street, house, locality, district_id,
                                                     social_worker_id, assistant_id, informed_on, urgent, opened_at)
                            select family, 'R-2018/' || lpad(i::text, 4, '0'), 'Cichych ' || i, 'OWN_INFORMATION',
                                   'ASSISTANT_ASSIGNED', 'ul. Cicha', i::text, 'Zalesie', 1, :jan, :assistant,
                                   cast(:day as date) - 30, false, now()
                              from made),
                        papers as (
                            insert into case_paper (id, case_id, kind, dated_on, recorded_by, recorded_at)
                            select gen_random_uuid(), family, kind, :day, :jan, now()
                              from made, unnest(array['REFERRAL', 'ASSIGNMENT', 'COOPERATION_START']) kind)
                        insert into drift_answer (id, case_id, kind, occurrence, since_on, words, answered_by, answered_at)
                        select gen_random_uuid(), family, 'RISK', '1', :day, 'Wiem.', :assistant, now() from made""")
                .param("first", first)
                .param("last", last)
                .param("jan", Colleague.JAN.id().id())
                .param("assistant", assistant.id().id())
                .param("day", centre.day(-70))
                .update();
    }

    /** Everything that was answered about a family was answered so many days ago. */
    public void answeredAgo(CaseId family, int days) {
        pastItsKeepers("drift_answer", "answered_at = answered_at - interval '" + days + " days'", family);
    }

    private void pastItsKeepers(String table, String change, CaseId family) {
        centre.owner().sql("alter table " + table + " disable trigger user").update();
        centre.owner()
                .sql("update " + table + " set " + change + " where case_id = ?")
                .param(family.id())
                .update();
        centre.owner().sql("alter table " + table + " enable trigger user").update();
    }
}
