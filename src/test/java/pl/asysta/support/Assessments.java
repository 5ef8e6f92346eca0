package pl.asysta.support;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.LifeArea;

/** Assessments as an assistant writes them. */
@Lazy
public class Assessments {
    private final Browser browser;
    private final Centre centre;
    private final Papers papers;

    Assessments(Browser browser, Centre centre, Papers papers) {
        this.browser = browser;
        this.centre = centre;
        this.papers = papers;
    }

    /** Cooperation of this family started so many days ago; the clocks run from there. */
    public void cooperatingFor(CaseId family, int days) {
        centre.owner()
                .sql(
                        "update case_paper set dated_on = ? where case_id = ? and kind in ('COOPERATION_START', 'ASSIGNMENT')")
                .params(centre.day(-days), family.id())
                .update();
        centre.owner()
                .sql("update assignment set started_on = ? where case_id = ?")
                .params(centre.day(-days), family.id())
                .update();
    }

    /** Begins one; answers with its number. */
    public int begun(CaseId family, Colleague assistant, String kind) {
        var address = browser.done(
                assistant, "/cases/" + family + "/assessments", Form.empty().with("kind", kind));
        return Integer.parseInt(address.replaceAll(".*/assessments/(\\d+)/edit", "$1"));
    }

    /** Every area at level 3, all boxes filled; without a plan there are no goals in it. */
    public Form full(CaseId family) {
        var form = Form.empty()
                .with("version", 0)
                .with("assessedOn", centre.typed(0))
                .with("familyView", "„Jest spokojniej.”")
                .with("voices[" + papers.person(family, "Jaś") + "]", "„Lubię, jak mama nie krzyczy.”")
                .with("conclusion", "CONTINUE")
                .with("moreHelp", "")
                .with("ownWords", "")
                .with("summary", "Rodzina zrobiła duży krok.");
        for (var area : LifeArea.values()) {
            form = form.with("levels[" + area + "]", 3).with("areaTexts[" + area + "]", "Widać to co dzień.");
        }
        for (var goal : goals(family)) {
            form = form.with("goalProgress[" + goal + "]", "PARTLY").with("goalTexts[" + goal + "]", "Połowa drogi.");
        }
        return form;
    }

    /** The goals of the plan that holds. */
    public List<UUID> goals(CaseId family) {
        return centre.owner().sql("""
                        select g.id from work_plan_goal g join work_plan p on p.id = g.plan_id
                         where p.case_id = ? and p.state = 'AGREED' order by g.position""").param(family.id()).query(UUID.class).list();
    }

    /** One that the director was given today. */
    public int presented(CaseId family, Colleague assistant, String kind) {
        int number = begun(family, assistant, kind);
        browser.done(
                assistant,
                "/cases/" + family + "/assessments/" + number + "/edit",
                full(family)
                        .with("conclusion", "FINAL".equals(kind) ? "END" : "CONTINUE")
                        .complete());
        return number;
    }
}
