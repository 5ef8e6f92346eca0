package pl.asysta.support;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import pl.asysta.cases.CaseId;

/** The work with a family ends, as a careful assistant writes it, and goes on to be followed. */
@Lazy
public class Endings {
    private final Browser browser;
    private final Centre centre;
    private final Papers papers;

    Endings(Browser browser, Centre centre, Papers papers) {
        this.browser = browser;
        this.centre = centre;
        this.papers = papers;
    }

    /** Its final assessment of today is on file, put there past the application. */
    public CaseId assessed(CaseId family) {
        return filed(family, "FINAL_ASSESSMENT");
    }

    /** A paper of today, of the spell of work of now. */
    public CaseId filed(CaseId family, String paper) {
        centre.owner().sql("""
                        insert into case_paper (id, case_id, kind, dated_on, recorded_by, recorded_at, spell)
                        select gen_random_uuid(), id, ?, current_date, social_worker_id, now(), spell
                          from family_case where id = ?""").params(paper, family.id()).update();
        return family;
    }

    /** Everything that has happened to the family happened so many days earlier. */
    public CaseId earlier(CaseId family, int days) {
        for (var update : new String[] {
            "update case_paper set dated_on = dated_on - ? where case_id = ?",
            "update assignment set started_on = started_on - ? where case_id = ?",
            "update work_card_entry set held_on = held_on - ? where case_id = ?",
            "update family_case set informed_on = informed_on - ? where id = ?"
        }) {
            centre.owner().sql(update).params(days, family.id()).update();
        }
        return family;
    }

    /** The end of today: goals reached, the child with its mother, Piotr goes on asking. */
    public Form closing(CaseId family) {
        var form = closingOfNoPlan(family);
        for (var goal : goals(family)) {
            form = form.with("goalEffects[" + goal + "]", "ACHIEVED");
        }
        return form;
    }

    /** The goals of the plan that holds. */
    private List<UUID> goals(CaseId family) {
        return centre.owner().sql("""
                        select g.id from work_plan_goal g
                         where g.plan_id = (select p.id from work_plan p join family_case c on c.id = p.case_id and c.spell = p.spell
                                             where c.id = ? and p.state = 'AGREED' order by p.number desc limit 1)""").param(family.id()).query(UUID.class).list();
    }

    private Form closingOfNoPlan(CaseId family) {
        return Form.empty()
                .with("version", -1)
                .with("reason", "GOAL_REACHED")
                .with("words", "Jaś chodzi do szkoły, poranki są spokojne.")
                .with("lastDay", centre.typed(0))
                .with("mainGoalEffect", "ACHIEVED")
                .with("mainGoalWords", "Jaś jest w domu.")
                .with("childPlaces[" + papers.person(family, "Jaś") + "]", "WITH_ONE_PARENT")
                .with("childWords[" + papers.person(family, "Jaś") + "]", "")
                .with("stability", "STABLE")
                .with("stabilityWords", "Praca mamy, pomoc babci.")
                .with("recommendations", "Świetlica w środy.")
                .with("monitored", "true")
                .with("monitor", Colleague.PIOTR.id())
                .with("noMonitoring", "")
                .with("tried", "")
                .with("talkOn", "")
                .with("talkWith", "")
                .with("talkSaid", "");
    }

    /** The same because the family does not cooperate. */
    public Form nonCooperation(CaseId family) {
        return closing(family)
                .with("reason", "NO_COOPERATION")
                .with("tried", "Pięć wizyt bez nikogo w domu.")
                .with("talkOn", centre.typed(0))
                .with("talkWith", "mama, asystent")
                .with("talkSaid", "„Nie chcę już nikogo.”");
    }

    public void presented(CaseId family, Colleague by) {
        browser.done(by, edit(family), closing(family).complete());
    }

    /** Its work has ended today, and Piotr goes on asking. */
    public CaseId ended(CaseId family) {
        assessed(family);
        presented(family, Colleague.PIOTR);
        browser.done(Colleague.EWA, decision(family), approved(family));
        return family;
    }

    /** Its work ended so many days ago, and Piotr goes on asking. */
    public CaseId endedDaysAgo(CaseId family, int days) {
        assessed(earlier(family, days + 30));
        browser.done(
                Colleague.PIOTR,
                edit(family),
                closing(family).with("lastDay", centre.typed(-days)).complete());
        browser.done(Colleague.EWA, decision(family), approved(family));
        return family;
    }

    public Form approved(CaseId family) {
        return Form.empty()
                .with("version", version(family))
                .with("decision", "APPROVE")
                .with("remarks", "");
    }

    public Form returned(CaseId family) {
        return approved(family).with("decision", "RETURN").with("remarks", "Proszę dopisać, kto pomoże rano.");
    }

    /** A call of today, in which all is well. */
    public Form contact() {
        return Form.empty()
                .with("token", UUID.randomUUID())
                .with("on", centre.typed(0))
                .with("channel", "PHONE")
                .with("source", "mama")
                .with("situation", "Jaś chodzi do szkoły.")
                .with("reopenNeeded", "false");
    }

    /** The same case goes on from today. */
    public Form reopening() {
        return Form.empty()
                .with("on", centre.typed(0))
                .with("why", "Mama straciła pracę, Jaś znów nie chodzi do szkoły.");
    }

    public long version(CaseId family) {
        return centre.owner()
                .sql("select version from case_closing where case_id = ? order by spell desc limit 1")
                .param(family.id())
                .query(Long.class)
                .single();
    }

    public String edit(CaseId family) {
        return "/cases/" + family + "/closing/edit";
    }

    public String decision(CaseId family) {
        return "/cases/" + family + "/closing/decision";
    }
}
