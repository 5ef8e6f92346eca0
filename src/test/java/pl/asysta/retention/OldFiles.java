package pl.asysta.retention;

import java.time.LocalDate;
import java.util.UUID;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.Colleague;
import pl.asysta.support.Form;

/** Files that ended years ago, put there past the application; and lists of them. */
final class OldFiles {
    private final Centre centre;
    private final Browser browser;

    OldFiles(Centre centre, Browser browser) {
        this.centre = centre;
        this.browser = browser;
    }

    /** The centre keeps files of this kind so long, since the act. */
    void kept(DocumentKind kind, String category, int years) {
        browser.done(
                Colleague.EWA,
                "/settings/retention/" + kind,
                Form.empty()
                        .with("from", "01.01.2012")
                        .with("symbol", "5220")
                        .with("category", category)
                        .with("years", years));
    }

    /** Its case ended on this day, before an assistant came. */
    CaseId closed(CaseId family, String endedOn) {
        centre.owner()
                .sql("update family_case set stage = 'CLOSED' where id = ?")
                .param(family.id())
                .update();
        centre.owner().sql("""
                        insert into case_closure (case_id, spell, reason, words, closed_by, closed_on, recorded_at)
                        select id, spell, 'ASSISTANT_NOT_NEEDED', 'Rodzina radzi sobie.', social_worker_id, ?, now()
                          from family_case where id = ?""").params(LocalDate.parse(endedOn), family.id()).update();
        return family;
    }

    /** Its work had ended, and so has the monitoring, on this day. */
    CaseId closedAfterMonitoring(CaseId family, String endedOn) {
        var day = LocalDate.parse(endedOn);
        centre.owner().sql("""
                        update family_monitoring set work_ended_on = ?, ended_on = ?, end_reason = 'ALL_DONE', ended_by = begun_by,
                               ended_at = now() where case_id = ?""").params(day.minusMonths(6), day, family.id()).update();
        centre.owner()
                .sql("update case_closure set closed_on = ? where case_id = ?")
                .params(day.minusMonths(6), family.id())
                .update();
        centre.owner()
                .sql("update family_case set stage = 'CLOSED', monitor_id = null where id = ?")
                .param(family.id())
                .update();
        return family;
    }

    /** The case goes on again, past the application. */
    void reopened(CaseId family) {
        centre.owner()
                .sql("update family_case set stage = 'ASSESSED', spell = spell + 1 where id = ?")
                .param(family.id())
                .update();
    }

    /** A list of these files, drawn up by Ewa; its address. */
    String drawnUp(CaseId... families) {
        var location = browser.done(Colleague.EWA, "/disposal", chosen(families));
        return location.replaceAll("\\?.*", "");
    }

    /** The same, to which the archive has consented. */
    String answered(CaseId... families) {
        var list = drawnUp(families);
        browser.done(Colleague.EWA, list + "/archive", answer());
        return list;
    }

    /** The same, approved by Danuta. */
    String approved(CaseId... families) {
        var list = answered(families);
        browser.done(Colleague.DANUTA, list + "/approval", Form.empty());
        return list;
    }

    static Form chosen(CaseId... families) {
        return Form.empty().with("families", (Object[]) families);
    }

    /** Consent and opinion. */
    Form answer() {
        return Form.empty()
                .with("consentNumber", "OA.421.7.2026")
                .with("consentOn", centre.typed(-1))
                .with("opinionNumber", "OA.422.3.2026")
                .with("opinionOn", centre.typed(-2));
    }

    String number(CaseId family) {
        return centre.owner()
                .sql("select number from family_case where id = ?")
                .param(family.id())
                .query(String.class)
                .single();
    }

    UUID id(String list) {
        return UUID.fromString(list.substring(list.lastIndexOf('/') + 1));
    }
}
