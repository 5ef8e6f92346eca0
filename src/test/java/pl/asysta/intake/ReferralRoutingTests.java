package pl.asysta.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Centre.FIRST_DISTRICT;
import static pl.asysta.support.Centre.SECOND_DISTRICT;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.MARIA;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

/** "ul. Łąkowa" is in the first district, "ul. Polna" in the second, which Maria serves. */
@DisplayName("A referral without a chosen district")
@IndicativeSentencesGeneration(separator = " ", generator = ReplaceUnderscores.class)
@CentreTest
class ReferralRoutingTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Papers papers;

    @BeforeEach
    void two_streets() {
        centre.street(FIRST_DISTRICT, "ul. Łąkowa", "lakowa");
        centre.street(SECOND_DISTRICT, "ul. Polna", "polna");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ul. Polna", "POLNA", "ulica polna", " Polna "})
    void goes_to_the_worker_of_its_street(String street) {
        browser.done(JAN, "/referrals", from(street));

        assertThat(desk()).isEqualTo("maria STREET HER_DISTRICT null waits");
    }

    @ParameterizedTest(name = "{0}, district {1}: {2}")
    @CsvSource({
        "LĄKOWA, '', ul. Łąkowa",
        "ulica lakowa, 2, ul. Łąkowa",
        "ul. Łąkowa, '', ul. Łąkowa",
        "ul. Wymyślona, 1, ul. Wymyślona",
        "'', 1, "
    })
    void has_its_street_as_the_list_spells_it(String typed, String district, String kept) {
        browser.done(JAN, "/referrals", from(typed).with("district", district));

        assertThat(centre.owner()
                        .sql("select street from family_case order by opened_at desc, number desc limit 1")
                        .query(String.class)
                        .list())
                .containsExactly(kept);
    }

    @Test
    void is_taken_up_by_whoever_wrote_it_down_for_herself() {
        browser.done(JULIA, "/referrals", from("lakowa"));

        assertThat(desk()).isEqualTo("julia STREET HER_DISTRICT null taken up");
    }

    @Test
    void goes_to_the_deputy_while_the_worker_is_away() {
        deputy(SECOND_DISTRICT, JULIA);
        centre.away(MARIA, 0, 2);

        browser.done(JAN, "/referrals", from("Polna"));

        assertThat(desk()).isEqualTo("julia STREET DEPUTY maria waits");
        assertThat(browser.read(JULIA, "/referrals").text()).contains("Kowalskich");
        assertThat(browser.read(JULIA, "/cases/{id}/referral", family()).text())
                .contains("Julia Sowa, Rejon 2", "według ulicy", "zastępstwo za: Maria Wrona");
    }

    @ParameterizedTest
    @CsvSource({
        "ul. Wymyślona, Zalesie, 8, street, 'Nie znam ulicy ul. Wymyślona, wybierz rejon z listy.'",
        "'', Wymysłów, 8, locality, 'Nie znam miejscowości Wymysłów, wybierz rejon z listy.'",
        "ul. Polna, Wymysłów, 8, street, 'Nie znam ulicy ul. Polna, wybierz rejon z listy.'"
    })
    void comes_back_when_its_place_is_not_known(
            String street, String locality, String house, String field, String sentence) {
        var form = from(street).with("locality", locality).with("house", house);

        var page = browser.refused(JAN, "/referrals", form);

        assertThat(page.sentences()).containsExactly(sentence);
        assertThat(page.anchors()).containsExactly(field);
        browser.done(JAN, "/referrals", form.with("district", SECOND_DISTRICT));
        assertThat(desk()).isEqualTo("maria CHOSEN HER_DISTRICT null waits");
    }

    @Test
    void comes_back_when_the_list_ends_before_its_house() {
        centre.owner().sql("update street_range set last_number = 20").update();

        var page = browser.refused(JAN, "/referrals", from("Polna").with("house", "21a"));

        assertThat(page.sentences()).containsExactly("Przy tej ulicy nie znam numeru 21a, wybierz rejon z listy.");
        browser.done(JAN, "/referrals", from("Polna").with("house", "20a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bn", "a1", "0", "dom"})
    void comes_back_when_its_house_has_no_number(String house) {
        var page = browser.refused(JAN, "/referrals", from("Polna").with("house", house));

        assertThat(page.sentences())
                .containsExactly("Numer domu zaczyna się od cyfry, na przykład 12 albo 12a. Popraw go.");
    }

    @Test
    void is_proposed_a_district_while_its_street_is_typed() {
        assertThat(proposed("polna", "8")).isEqualTo("Rejon 2. Zgłoszenie dostanie Maria Wrona.");
        assertThat(proposed("Wymyślona", "8")).isEqualTo("Nie znam ulicy Wymyślona, wybierz rejon z listy.");
        assertThat(proposed("polna", "")).isEmpty();
        deputy(SECOND_DISTRICT, JULIA);
        centre.away(MARIA, 0, 0);
        assertThat(proposed("polna", "8"))
                .isEqualTo("Rejon 2. Zgłoszenie dostanie Julia Sowa, zastępstwo za: Maria Wrona.");
        assertThat(browser.send(Colleague.ANNA, "/referrals/proposal", Form.empty())
                        .status())
                .isEqualTo(403);
    }

    private Form from(String street) {
        return papers.referral().with("street", street).blank("district");
    }

    private String proposed(String street, String house) {
        return browser.send(
                        JAN,
                        "/referrals/proposal",
                        Form.empty().with("street", street).with("house", house).with("locality", "Zalesie"))
                .html();
    }

    private void deputy(int district, Colleague deputy) {
        centre.owner()
                .sql("update district set deputy_id = ? where id = ?")
                .params(deputy.id().id(), district)
                .update();
    }

    private String family() {
        return centre.owner()
                .sql("select case_id::text from referral")
                .query(String.class)
                .single();
    }

    /** Who has it, how and why, instead of whom, whether taken up. */
    private String desk() {
        return centre.owner().sql("""
                        select concat_ws(' ', w.login, h.routed_by, h.duty, coalesce(a.login, 'null'),
                                         case when h.taken_up_at is null then 'waits' else 'taken up' end)
                          from referral_handover h join family_case c on c.id = h.case_id
                          join worker w on w.id = h.to_worker and w.id = c.social_worker_id
                          left join worker a on a.id = h.instead_of
                         where h.ended_at is null and h.district_id = c.district_id""").query(String.class).single();
    }
}
