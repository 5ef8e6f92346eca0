package pl.asysta.register;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.ZOFIA;

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

@DisplayName("A family on a desk")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class DeskRowsTests {
    @Autowired
    Browser browser;

    @Autowired
    Centre centre;

    private Registered registered;
    private CaseId family;

    @BeforeEach
    void a_family() {
        registered = new Registered(centre);
        family = registered.family("Frankowskich", "Ida", "Frankowska", "ul. Cicha", "1");
    }

    @ParameterizedTest
    @CsvSource({
        "FOR_LIFE, REPORTED, czeka na wniosek rodziny",
        "OWN_INFORMATION, INTERVIEWED, czeka na dokumenty do wniosku",
        "OWN_INFORMATION, ASSESSED, czeka na wniosek",
        "MINOR_PARENT, INTERVIEWED, czeka na wniosek",
        "FOR_LIFE, ASSISTANT_REQUESTED, czeka na decyzję dyrektora"
    })
    void waits_for_what_its_way_asks_for(String pathway, String stage, String words) {
        registered.change(family, "pathway = '%s', stage = '%s'".formatted(pathway, stage));

        assertThat(browser.read(JAN, "/").rows())
                .filteredOn(row -> row.startsWith("Frankowskich"))
                .singleElement()
                .asString()
                .contains(words + " ")
                .doesNotContain("na wywiad");
    }

    @Test
    void has_the_report_for_the_court_among_the_first_things_of_its_assistant() {
        registered.assign(family, ZOFIA, 20, "PLAN_AGREED");
        registered.change(family, "pathway = 'COURT_ORDER'");
        registered.courtOrder(family, 3);

        assertThat(browser.read(ZOFIA, "/").text()).contains("Sprawozdanie dla sądu, rodzina Frankowskich");
    }

    @Test
    void has_an_owed_answer_among_the_first_things_of_its_social_worker_until_it_is_sent() {
        registered.assign(family, ZOFIA, 20, "PLAN_AGREED");
        registered.referral(family, "INSTITUTION", 25);
        assertThat(browser.read(JAN, "/").text()).contains("Odpowiedź dla instytucji, rodzina Frankowskich");
        assertThat(browser.read(JAN, "/").rows()).noneMatch(row -> row.startsWith("Frankowskich"));
        assertThat(browser.read(MARIA, "/").text()).doesNotContain("Frankowskich");
        assertThat(browser.read(ZOFIA, "/").text()).contains("Frankowskich").doesNotContain("Odpowiedź dla instytucji");

        registered.reply(family, true);

        assertThat(browser.read(JAN, "/").text()).doesNotContain("Frankowskich");
    }
}
