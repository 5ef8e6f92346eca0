package pl.asysta.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Centre.SECOND_DISTRICT;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.MARIA;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@DisplayName("The list of referrals")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class InboxPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    /** Five referrals of the first district: two new, two in progress of which one unanswered, one closed. */
    private void five() {
        browser.done(MARIA, "/referrals", named("Nowych"));
        browser.done(MARIA, "/referrals", named("Świeżych"));
        browser.done(JAN, "/referrals", named("Przyjętych"));
        browser.done(
                JULIA,
                "/referrals",
                named("Szkolnych").with("source", "INSTITUTION").with("reporter", "Szkoła nr 2"));
        var closed = families.reported(named("Zamkniętych"));
        browser.done(JAN, "/cases/" + closed + "/referral/closure", Form.empty().with("words", "Pomyłka"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''                | Nowych Świeżych Przyjętych Szkolnych Zamkniętych",
                "state=NEW         | Nowych Świeżych",
                "state=IN_PROGRESS | Przyjętych Szkolnych",
                "state=CLOSED      | Zamkniętych",
                "unanswered=on     | Szkolnych",
                "mine=on           | Nowych Świeżych Przyjętych Zamkniętych",
                "mine=on&state=NEW | Nowych Świeżych",
                "state=NONSENSE    | Nowych Świeżych Przyjętych Szkolnych Zamkniętych",
                "page=99&state=NEW | Nowych Świeżych"
            })
    void shows_what_is_asked_for(String query, String labels) {
        five();

        var page = browser.read(JAN, "/referrals?" + query);

        assertThat(page.classed("name")).containsExactlyInAnyOrder(labels.split(" "));
        assertThat(page.text()).contains("Wszystkie " + (query.contains("mine") ? 4 : 5), "Nowe 2", "Zakończone 1");
    }

    @Test
    void counts_what_stands_behind_each_filter() {
        five();

        assertThat(browser.read(JAN, "/referrals").text())
                .contains("2 zgłoszenia czekają na przyjęcie.", "W toku 2", "Bez odpowiedzi 1", "zostało 9 dni");
    }

    @Test
    void puts_the_latest_first() {
        families.reported(named("Dawnych").with("receivedOn", centre.typed(-9)));
        families.reported(named("Wczorajszych").with("receivedOn", centre.typed(-1)));
        families.reported(named("Niedawnych").with("receivedOn", centre.typed(-5)));

        assertThat(browser.read(JAN, "/referrals").classed("name"))
                .containsExactly("Wczorajszych", "Niedawnych", "Dawnych");
    }

    @Test
    void is_in_progress_once_work_began_even_if_nobody_pressed_the_button() {
        browser.done(MARIA, "/referrals", named("Nowych"));
        centre.owner()
                .sql("update family_case set stage = 'INTERVIEWED' where label = 'Nowych'")
                .update();

        assertThat(browser.read(JAN, "/referrals?state=NEW").classed("name")).isEmpty();
        assertThat(browser.read(JAN, "/referrals?state=IN_PROGRESS").classed("name"))
                .containsExactly("Nowych");
    }

    @Test
    void shows_a_worker_her_districts_and_the_director_all() {
        browser.done(JAN, "/referrals", named("Drugich").with("district", SECOND_DISTRICT));
        families.reported(named("Pierwszych"));

        assertThat(browser.read(JAN, "/referrals").classed("name")).containsExactly("Pierwszych");
        assertThat(browser.read(MARIA, "/referrals").classed("name")).containsExactly("Drugich");
        assertThat(browser.read(EWA, "/referrals").classed("name")).containsExactlyInAnyOrder("Pierwszych", "Drugich");
        assertThat(browser.read(EWA, "/referrals?district=2").classed("name")).containsExactly("Drugich");
        assertThat(browser.read(JAN, "/referrals?district=2").classed("name")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ANNA", "ADAM"})
    void is_not_for_assistants_and_the_administrator(Colleague colleague) {
        assertThat(browser.open(colleague, "/referrals").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=-1", "page=x", "district=999999", "district=x'--"})
    void stands_up_to_a_tampered_address(String query) {
        families.reported();

        browser.read(JAN, "/referrals?{q}".replace("{q}", query));
    }

    private Form named(String label) {
        return papers.referral().with("label", label);
    }
}
