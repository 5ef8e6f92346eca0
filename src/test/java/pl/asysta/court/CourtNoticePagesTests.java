package pl.asysta.court;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@DisplayName("The notice to the court about a family that it obliged")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class CourtNoticePagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    private CaseId family;

    @BeforeEach
    void obliged() {
        family = families.obliged();
    }

    @Test
    void becomes_a_task_when_the_family_refuses_and_stops_nothing() {
        refuse();

        assertThat(browser.read(JAN, "/cases/{id}", family).text())
                .contains("Zawiadom sąd", "Zawiadomienie sądu do ", "Otwórz zawiadomienie");
        assertThat(browser.read(JAN, "/").text()).contains("Zawiadomienie sądu, rodzina Kowalskich");
        assertThat(browser.read(JAN, "/cases/{id}/consents", family).text()).contains("Zawiadom sąd");
        assertThat(browser.read(EWA, "/cases?attention=SOON").text()).contains("Zawiadomienie sądu");
        assertThat(families.stage(family)).isEqualTo("REPORTED");
        families.assessed(families.interviewed(family));
        browser.done(JAN, "/cases/" + family + "/request", papers.request(family));
        var request = families.requestOf(family);
        browser.done(EWA, "/requests/" + request, papers.assign(request, PIOTR));
        assertThat(families.stage(family)).isEqualTo("ASSISTANT_ASSIGNED");
        assertThat(browser.read(PIOTR, "/").text()).contains("Zawiadomienie sądu, rodzina Kowalskich");
    }

    @Test
    void becomes_one_when_the_family_takes_its_consent_back() {
        families.assessed(families.interviewed(family));
        browser.done(JAN, "/cases/" + family + "/request", papers.request(family));
        var request = families.requestOf(family);
        browser.done(EWA, "/requests/" + request, papers.assign(request, PIOTR));
        browser.done(PIOTR, "/cases/" + family + "/cooperation/visit", papers.jointVisit());
        browser.done(PIOTR, "/cases/" + family + "/consents/new/COOPERATION", papers.cooperation(family));
        assertThat(centre.rows("court_notice")).isZero();
        var consent = centre.owner()
                .sql("select id from consent where kind = 'COOPERATION'")
                .query(UUID.class)
                .single();

        browser.done(PIOTR, "/cases/" + family + "/consents/" + consent + "/withdrawal", papers.refusal(family));

        assertThat(browser.read(PIOTR, "/cases/" + family + "/court-notice").text())
                .contains("wycofała zgodę na współpracę", "III Nsm 12/26", "Sąd Rejonowy w Zalesiu");
    }

    @Test
    void is_done_once_it_has_gone_out() {
        refuse();

        browser.done(JAN, address(), sent());
        var before = centre.contents();
        browser.done(JAN, address(), sent()); // a double click

        assertThat(centre.contents()).isEqualTo(before);
        assertThat(browser.read(JAN, "/cases/{id}", family).text())
                .doesNotContain("Zawiadom sąd")
                .contains("Zawiadomienie sądu");
        assertThat(browser.read(JAN, address()).text()).contains("numer OPS.77.2026");
        assertThat(browser.turnedAway(422, JAN, address(), sent().with("letterNumber", "OPS.78.2026"))
                        .text())
                .contains("Zawiadomienie jest już zapisane jako wysłane.");
        assertThat(centre.owner()
                        .sql("select count(*) from family_case where court_notice_since is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void is_one_while_it_is_open_and_another_after_it() {
        refuse();
        browser.done(
                JAN,
                "/cases/" + family + "/consents/new/COOPERATION_REFUSED",
                papers.refusal(family).with("words", "I jeszcze raz."));
        assertThat(centre.rows("court_notice")).isEqualTo(1);
        browser.done(JAN, address(), sent());

        browser.done(
                JAN,
                "/cases/" + family + "/consents/new/COOPERATION_REFUSED",
                papers.refusal(family).with("words", "Nadal nie."));

        assertThat(centre.rows("court_notice")).isEqualTo(2);
        assertThat(browser.read(JAN, "/cases/{id}", family).text()).contains("Zawiadom sąd");
    }

    @ParameterizedTest(name = "sent {0} days from today, number {1}")
    @CsvSource({
        "-1, OPS.77.2026, sentOn, 'Rodzina odmówiła '",
        "1,  OPS.77.2026, sentOn, 'Ta data jest w przyszłości.'",
        "0,  '',          letterNumber, 'Wpisz numer, pod którym zawiadomienie wyszło.'"
    })
    void does_not_go_out_like_this(int days, String number, String box, String sentence) {
        refuse();

        var page = browser.refused(
                JAN, address(), sent().with("sentOn", centre.typed(days)).with("letterNumber", number));

        assertThat(page.anchors()).containsExactly(box);
        assertThat(page.sentences()).singleElement().asString().startsWith(sentence);
    }

    @Test
    void is_printed_with_nothing_but_what_happened() {
        refuse();

        assertThat(browser.read(JAN, address() + "/print").text())
                .contains("Zawiadomienie o braku współpracy", "odmówiła współpracy", "Jan Nowicki")
                .doesNotContain("Anna", "Jaś", "damy sobie radę");
    }

    @Test
    void is_sent_by_those_who_see_the_family_and_not_by_the_coordinator() {
        refuse();

        browser.turnedAway(403, KRYSTYNA, address(), sent());
        browser.turnedAway(404, MARIA, address(), sent());
        assertThat(browser.read(KRYSTYNA, address()).hasBox("sentOn")).isFalse();
        browser.done(EWA, address(), sent());
    }

    @Test
    void is_no_task_for_a_family_that_no_court_has_obliged() {
        var free = families.reported();
        browser.done(JAN, "/cases/" + free + "/consents/new/COOPERATION_REFUSED", papers.refusal(free));

        assertThat(centre.rows("court_notice")).isZero();
        assertThat(browser.read(JAN, "/cases/{id}", free).text()).doesNotContain("Zawiadom sąd");
    }

    private void refuse() {
        browser.done(JAN, "/cases/" + family + "/consents/new/COOPERATION_REFUSED", papers.refusal(family));
    }

    private Form sent() {
        return Form.empty().with("sentOn", centre.typed(0)).with("letterNumber", "OPS.77.2026");
    }

    private String address() {
        return "/cases/" + family + "/court-notice";
    }
}
