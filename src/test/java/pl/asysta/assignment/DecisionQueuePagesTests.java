package pl.asysta.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PIOTR;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.request.RequestId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@DisplayName("The queue of requests")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class DecisionQueuePagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Test
    void says_until_when_each_is_decided_and_how_that_day_came_about() {
        var request = families.requested();

        for (var page : new String[] {"/requests", "/requests/" + request, "/"}) {
            assertThat(browser.read(EWA, page).text())
                    .as(page)
                    .contains("zostało 7 dni", "złożenie wniosku " + written(0) + " + 7 dni = " + written(7))
                    .contains("praktyka ośrodka");
        }
        assertThat(browser.read(JAN, "/cases/" + families.familyOf(request) + "/request")
                        .text())
                .contains("złożenie wniosku " + written(0) + " + 7 dni = " + written(7));
        assertThat(browser.read(JAN, "/cases/" + families.familyOf(request)).text())
                .contains("Decyzja o asystencie do " + written(7));
    }

    @Test
    void follows_the_practice_of_the_centre() {
        browser.done(
                ADAM,
                "/settings/terms/REQUEST_DECISION",
                Form.empty().with("from", centre.typed(0)).with("amount", "3").with("unit", "DAYS"));

        var request = families.requested();

        assertThat(browser.read(EWA, "/requests/" + request).text()).contains("zostały 3 dni");
    }

    @Test
    void has_the_nearest_deadline_first_and_leads_from_one_to_the_next() {
        var late = submitted(-9);
        var young = submitted(-1);
        var old = submitted(-3);

        assertThat(browser.read(EWA, "/requests/" + late).html())
                .contains("1 z 3 do decyzji", "href=\"/requests/" + old + "\"")
                .doesNotContain("rel=\"prev\"");
        assertThat(browser.read(EWA, "/requests/" + old).html())
                .contains("2 z 3 do decyzji")
                .containsSubsequence("/requests/" + late, "/requests/" + young);
        assertThat(browser.read(EWA, "/requests/" + young).html())
                .contains("3 z 3 do decyzji")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void has_a_later_request_first_when_the_centre_has_come_to_decide_sooner() {
        var earlier = submitted(-1);
        browser.done(
                ADAM,
                "/settings/terms/REQUEST_DECISION",
                Form.empty().with("from", centre.typed(0)).with("amount", "3").with("unit", "DAYS"));
        var later = submitted(0);

        assertThat(browser.read(EWA, "/requests/" + later).text()).contains("1 z 2 do decyzji", "zostały 3 dni");
        assertThat(browser.read(EWA, "/requests/" + earlier).text()).contains("2 z 2 do decyzji", "zostało 6 dni");
    }

    @Test
    void offers_the_next_one_after_a_decision() {
        var first = submitted(-3);
        var second = submitted(-1);

        var next = browser.done(EWA, "/requests/" + first, papers.assign(first, PIOTR));

        var page = browser.read(EWA, next);
        assertThat(page.text()).contains("Decyzja zapisana.", "Następny wniosek: rodzina Kowalskich");
        assertThat(page.html()).containsSubsequence("rel=\"next\"", "/requests/" + second);
        var last = browser.done(EWA, "/requests/" + second, papers.refuse(second));
        assertThat(browser.read(EWA, last).html()).doesNotContain("rel=\"next\"");
    }

    @Test
    void starts_the_clock_anew_for_a_request_that_comes_back_completed() {
        var request = submitted(-9);
        browser.done(EWA, "/requests/" + request, papers.sendBack(request));
        assertThat(browser.read(EWA, "/requests/" + request).text()).doesNotContain("do decyzji");

        var family = families.familyOf(request);
        browser.done(
                JAN, "/cases/" + family + "/request", papers.request(family).with("scope", "Przedszkole."));

        submitted(-3);
        assertThat(browser.read(EWA, "/requests/" + request).text())
                .contains("2 z 2 do decyzji", "zostało 7 dni")
                .contains("Historia wniosku", "Proszę dopisać, co z przedszkolem.", "Złożony ponownie");
    }

    private RequestId submitted(int days) {
        var request = families.requested();
        centre.owner()
                .sql("update assignment_request set filed_on = ? where id = ?")
                .params(centre.day(days), request.id())
                .update();
        return request;
    }

    private String written(int days) {
        return centre.day(days).format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("pl")));
    }
}
