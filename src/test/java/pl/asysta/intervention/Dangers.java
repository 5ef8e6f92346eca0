package pl.asysta.intervention;

import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.Colleague;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

/** Forms of interventions and of the closed compartment, and the way to their pages. */
record Dangers(Browser browser, Centre centre, Papers papers) {
    /** What was seen yesterday at ten: the child in danger, the police told at once. */
    Form seen(CaseId family) {
        return Form.empty()
                .with("day", centre.typed(-1))
                .with("hour", "10:00")
                .with("place", "ul. Lipowa 8/2")
                .with("inDanger", papers.person(family, "Jaś"))
                .with("kinds", "VIOLENCE")
                .with("seen", "Tata krzyczy i rzuca naczyniami.")
                .with("done", "Jaś jest u babci.")
                .with("notices[0].body", "POLICE")
                .with("notices[0].day", "")
                .with("notices[0].hour", "10:05")
                .with("notices[0].receiver", "dyżurny komisariatu");
    }

    /** Records it and answers with the address of its page. */
    String recorded(Colleague by, CaseId family) {
        return recorded(by, family, seen(family));
    }

    String recorded(Colleague by, CaseId family, Form form) {
        return browser.done(by, all(family) + "/new", form).replaceAll("\\?.*", "");
    }

    String all(CaseId family) {
        return "/cases/" + family + "/interventions";
    }

    Form told(String body, int day, String hour) {
        return Form.empty()
                .with("body", body)
                .with("day", centre.typed(day))
                .with("hour", hour)
                .with("receiver", "");
    }

    Form ended(int day) {
        return Form.empty().with("on", centre.typed(day)).with("outcome", "Jaś jest bezpieczny.");
    }

    /** Records that the procedure began so many days ago, filled in by whoever records it. */
    void cardStarted(Colleague by, CaseId family, int daysAgo) {
        browser.done(by, compartment(family) + "/new", started(-daysAgo, "FORM_AUTHOR"));
    }

    Form started(int day, String role) {
        return Form.empty().with("startedOn", centre.typed(day)).with("role", role);
    }

    String compartment(CaseId family) {
        return "/cases/" + family + "/blue-card";
    }

    /** The page of the family's latest card. */
    String card(CaseId family) {
        return compartment(family) + "/"
                + centre.owner()
                        .sql("select id from blue_card where case_id = ? order by recorded_at desc limit 1")
                        .param(family.id())
                        .query(String.class)
                        .single();
    }
}
