package pl.asysta.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;

import java.sql.Date;
import java.util.List;
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
import pl.asysta.support.Papers;

@DisplayName("The page of a facility's notice")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class FacilityNoticePagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    private CaseId family;
    private String address;

    @BeforeEach
    void reported() {
        family = families.reported(papers.facilityReferral());
        address = "/cases/" + family + "/facility-notice";
    }

    @Test
    void keeps_who_leaves_what_and_when() {
        browser.done(JAN, address, papers.facilityNotice(family));

        assertThat(browser.read(EWA, address).text()).contains("Anna Kowalska", "młodzieżowy ośrodek wychowawczy");
        assertThat(browser.read(JAN, address).box("leavesOn")).isEqualTo(centre.typed(30));
    }

    @Test
    void wants_facility_day_and_parent() {
        var page = browser.refused(
                JAN,
                address,
                papers.facilityNotice(family)
                        .without("facility")
                        .blank("leavesOn")
                        .without("parent"));

        assertThat(page.sentences())
                .containsExactly(
                        "Zaznacz, jaka to placówka.",
                        "Wpisz dzień opuszczenia placówki.",
                        "Zaznacz, kto opuszcza placówkę.");
    }

    /** She is 17 today and 18 in a year. */
    @ParameterizedTest
    @CsvSource({"-1, true", "0, false", "1, false"})
    void takes_only_a_parent_who_is_under_age_on_that_day(int daysFromHerBirthday, boolean taken) {
        var day = centre.today().plusYears(1).plusDays(daysFromHerBirthday);
        var notice = papers.facilityNotice(family)
                .with("leavesOn", "%d.%d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));

        if (taken) {
            browser.done(JAN, address, notice);
        } else {
            var page = browser.refused(JAN, address, notice);
            assertThat(page.sentences())
                    .containsExactly(
                            "W dniu opuszczenia placówki ta osoba ma już 18 lat. Ta ścieżka jest dla małoletnich rodziców; sprawdź dzień albo osobę.");
            assertThat(page.anchors()).containsExactly("parent");
        }
    }

    @Test
    void offers_nobody_but_a_mother_or_father_who_may_be_under_age() {
        var withFather = families.reported(papers.facilityReferral()
                .with("members[2].firstName", "Adam")
                .with("members[2].lastName", "Lipa")
                .with("members[2].kinship", "FATHER")
                .with("members[2].birthDate", "1.1.1990"));

        var page = browser.read(JAN, "/cases/" + withFather + "/facility-notice");

        assertThat(page.html())
                .contains("value=\"" + papers.person(withFather, "Anna") + "\"")
                .doesNotContain("value=\"" + papers.person(withFather, "Jaś") + "\"")
                .doesNotContain("value=\"" + papers.person(withFather, "Adam") + "\"");
        assertThat(page.text()).contains("Kto jest zapisany jako matka albo ojciec i nie ma jeszcze 18 lat.");
    }

    @Test
    void refuses_an_infant_as_parent() {
        var page = browser.turnedAway(
                422, JAN, address, papers.facilityNotice(family).with("parent", papers.person(family, "Jaś")));

        assertThat(page.sentences())
                .containsExactly(
                        "Małoletni rodzic to w tej rodzinie matka albo ojciec. Zaznacz tę osobę, a jeśli jej tu nie ma, popraw w danych rodziny, kim jest.");
        assertThat(page.anchors()).containsExactly("parent");
    }

    @ParameterizedTest(name = "{0} days from the thirteenth birthday: {1}")
    @CsvSource({"-1, false", "0, true", "1, true"})
    void takes_no_parent_who_is_not_yet_thirteen_on_that_day(int days, boolean taken) {
        centre.owner()
                .sql("update person set birth_date = ? where id = ?")
                .params(Date.valueOf(centre.today().plusDays(30 - days).minusYears(13)), papers.person(family, "Anna"))
                .update();

        if (taken) {
            browser.done(JAN, address, papers.facilityNotice(family));
        } else {
            assertThat(browser.refused(JAN, address, papers.facilityNotice(family))
                            .sentences())
                    .containsExactly(
                            "W dniu opuszczenia placówki ta osoba nie ma jeszcze 13 lat. Sprawdź dzień, osobę i datę urodzenia.");
        }
    }

    @Test
    void refuses_a_parent_of_unknown_age_and_a_stranger() {
        var unknown = families.reported(papers.facilityReferral().blank("members[0].birthDate"));
        var page = browser.refused(JAN, "/cases/" + unknown + "/facility-notice", papers.facilityNotice(unknown));
        assertThat(page.sentences()).singleElement().asString().startsWith("Nie znamy daty urodzenia tej osoby.");

        var stranger = browser.turnedAway(
                422, JAN, address, papers.facilityNotice(family).with("parent", papers.person(unknown, "Anna")));
        assertThat(stranger.sentences()).containsExactly("Tej osoby nie ma w tej rodzinie. Zaznacz kogoś z listy.");
    }

    @Test
    void shows_both_texts_to_the_slower_of_two() {
        browser.done(JAN, address, papers.facilityNotice(family));

        var page = browser.turnedAway(
                409, JULIA, address, papers.facilityNotice(family).with("facility", "REFORMATORY"));

        assertThat(page.conflict()).containsExactly(List.of("młodzieżowy ośrodek wychowawczy", "zakład poprawczy"));
    }

    @Test
    void takes_the_same_notice_twice_and_is_written_by_social_workers_alone() {
        browser.done(JAN, address, papers.facilityNotice(family));
        var before = centre.contents();

        browser.done(JAN, address, papers.facilityNotice(family));

        assertThat(centre.contents()).isEqualTo(before);
        browser.turnedAway(403, EWA, address, papers.facilityNotice(family));
    }
}
