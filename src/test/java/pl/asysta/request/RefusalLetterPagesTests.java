package pl.asysta.request;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.MARIA;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.support.Browser;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Papers;

@DisplayName("The letter to a family that gets no assistant")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class RefusalLetterPagesTests {
    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Test
    void says_why_and_whom_to_ask_and_nothing_else_about_anybody() {
        var request = families.requested();
        browser.done(EWA, "/requests/" + request, papers.refuse(request));
        assertThat(browser.read(JAN, "/cases/" + families.familyOf(request) + "/request")
                        .html())
                .contains("/requests/" + request + "/letter");

        var letter = browser.read(JAN, "/requests/" + request + "/letter").text();

        assertThat(letter)
                .contains("Ośrodek rozważał, czy przydzielić Państwu asystenta rodziny.")
                .contains("Rodzina ma już wsparcie kuratora.", "a nie decyzją administracyjną", "Jan Nowicki")
                .doesNotContain("Anna", "Jaś", "Kowalsk", "Lipowa", "Mama prosi o pomoc.", "Ewa Dudek");
        assertThat(browser.read(EWA, "/requests/" + request + "/letter").text())
                .as("whoever prints it")
                .contains("O tę sprawę można pytać: Jan Nowicki");
    }

    @Test
    void stays_at_hand_when_another_request_has_been_filed_since() {
        var request = families.requested();
        var family = families.familyOf(request);
        browser.done(EWA, "/requests/" + request, papers.refuse(request));

        browser.done(JAN, "/cases/" + family + "/request", papers.request(family));

        var page = browser.read(JAN, "/cases/" + family + "/request");
        assertThat(page.text()).contains("Wcześniejsze wnioski", "Rodzina ma już wsparcie kuratora.");
        assertThat(page.html()).contains("/requests/" + request + "/letter");
    }

    @Test
    void speaks_otherwise_to_a_family_that_asked_itself() {
        var request = families.requestOf(families.asking());
        browser.done(EWA, "/requests/" + request, papers.refuse(request));

        assertThat(browser.read(EWA, "/requests/" + request + "/letter").text())
                .contains("Poprosili nas Państwo o asystenta rodziny.");
    }

    @Test
    void is_there_only_after_a_refusal_and_for_those_who_see_the_family() {
        var request = families.requested();
        var letter = "/requests/" + request + "/letter";
        assertThat(browser.open(JAN, letter).status()).isEqualTo(404);
        browser.done(EWA, "/requests/" + request, papers.refuse(request));

        assertThat(browser.open(MARIA, letter).status()).isEqualTo(404);
        assertThat(browser.open(ANNA, letter).status()).isEqualTo(404);
        assertThat(browser.open(ADAM, letter).status()).isIn(403, 404);
        browser.read(EWA, letter);
    }
}
