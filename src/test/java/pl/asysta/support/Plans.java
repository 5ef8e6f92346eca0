package pl.asysta.support;

import org.springframework.context.annotation.Lazy;
import pl.asysta.cases.CaseId;

/** Work plans as an assistant writes them. */
@Lazy
public class Plans {
    private final Browser browser;
    private final Centre centre;
    private final Papers papers;

    Plans(Browser browser, Centre centre, Papers papers) {
        this.browser = browser;
        this.centre = centre;
        this.papers = papers;
    }

    /** A goal with two actions; one has all that the law asks for, the other too. */
    public Form goal() {
        return Form.empty()
                .with("version", 0)
                .with("title", "Budżet, który wystarcza do końca miesiąca")
                .with("achievedWhen", "rachunki płacone na czas")
                .with("purpose", "AWARENESS")
                .with("actions[0].what", "Zeszyt wydatków")
                .with("actions[0].who", "mama")
                .with("actions[0].dueOn", centre.typed(30))
                .with("actions[0].effect", "rodzina wie, na co wydaje")
                .with("actions[0].method", "")
                .with("actions[0].status", "NOW")
                .with("actions[1].what", "Ugoda z administracją")
                .with("actions[1].who", "mama z asystentem")
                .with("actions[1].dueOn", centre.typed(60))
                .with("actions[1].effect", "podpisana ugoda")
                .with("actions[1].method", "razem w biurze")
                .with("actions[1].status", "LATER");
    }

    /** That the draft was talked over with Jan today. */
    public Form consultation(int version) {
        return Form.empty()
                .with("version", version)
                .with("on", centre.typed(0))
                .with("with", Colleague.JAN.id().toString())
                .with("words", "Zgadzam się.");
    }

    /** The family's yes of today, signed by the mother. */
    public Form yes(CaseId family, int version) {
        return Form.empty()
                .with("version", version)
                .with("answer", "YES")
                .with("persons", papers.person(family, "Anna").toString())
                .with("on", centre.typed(0))
                .with("words", "");
    }

    /** What the work is for above all stands in the draft, whose version stays what it was. */
    public void aims(CaseId family) {
        centre.owner()
                .sql("update work_plan set main_goals = 'Dzieci zostają w domu' where case_id = ? and state = 'DRAFT'")
                .param(family.id())
                .update();
    }

    /** A draft with a main goal, a goal and its consultation, at version 2. */
    public void drafted(CaseId family, Colleague assistant) {
        var plan = "/cases/" + family + "/plan";
        browser.done(assistant, plan, Form.empty());
        aims(family);
        browser.done(assistant, plan + "/goals/new", goal());
        browser.done(assistant, plan + "/consultation", consultation(1));
    }

    /** A plan that the family agreed to today. */
    public void agreed(CaseId family, Colleague assistant) {
        drafted(family, assistant);
        browser.done(assistant, "/cases/" + family + "/plan/answer", yes(family, 2));
    }
}
