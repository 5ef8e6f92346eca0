package pl.asysta.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.JAN;

import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.site.Times;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@DisplayName("The register of referrals")
@IndicativeSentencesGeneration(separator = " ", generator = ReplaceUnderscores.class)
@CentreTest
class ReferralRegisterTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Test
    void numbers_referrals_in_a_row_without_a_gap() {
        families.reported();
        browser.turnedAway(422, JAN, "/referrals", papers.referral().with("district", "99"));
        families.reported();

        var year = centre.today().getYear();
        assertThat(centre.owner()
                        .sql("select number from referral order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("Z-" + year + "/0001", "Z-" + year + "/0002");
    }

    @Test
    void keeps_the_hour_and_the_letter() {
        var family = families.reported(fromASchool());

        assertThat(browser.read(JAN, "/cases/{id}/referral", family).text())
                .contains("10:30", "SP2.41.2026", "Szkoła Podstawowa nr 2", "Anna Wysocka", "Chłopiec trzeci tydzień");
    }

    @Test
    void wants_no_hour_in_the_future() {
        var today = papers.referral().with("receivedOn", centre.typed(0));
        var late = LocalTime.of(23, 59);

        var page = browser.refused(JAN, "/referrals", today.with("receivedTime", Times.typed(late)));

        assertThat(page.sentences()).containsExactly("Ta godzina jeszcze nie minęła. Podaj wcześniejszą.");
        assertThat(page.anchors()).containsExactly("receivedTime");
        families.reported(today.with("receivedTime", "0:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "rano", "9:61"})
    void wants_a_time_of_the_day(String time) {
        assertThat(browser.refused(JAN, "/referrals", papers.referral().with("receivedTime", time))
                        .sentences())
                .containsExactly("Podaj godzinę, na przykład 9:05.");
    }

    @Test
    void hears_of_everything_that_is_wrong_at_once() {
        families.reported(fromASchool());

        var page = browser.refused(
                JAN,
                "/referrals",
                fromASchool()
                        .without("members[0].same")
                        .without("members[0].somebodyElse")
                        .with("letterDatedOn", centre.typed(-4))
                        .with("members[1].birthDate", centre.typed(-1))
                        .with("street", "ul. Nieznana")
                        .with("district", ""));

        assertThat(page.anchors()).contains("letterDatedOn", "members1.birthDate", "street", "members0.same");
    }

    @Test
    void wants_no_letter_later_than_the_referral() {
        var page = browser.refused(JAN, "/referrals", fromASchool().with("letterDatedOn", centre.typed(-4)));

        assertThat(page.sentences())
                .containsExactly("Pismo nie może być późniejsze niż zgłoszenie. Popraw datę pisma.");
        families.reported(fromASchool().with("letterDatedOn", centre.typed(-5)));
    }

    @ParameterizedTest(name = "from {0} for {1}: {2}")
    @CsvSource({
        "OWN_INFORMATION, JAN, true",
        "OWN_INFORMATION, EWA, true",
        "OWN_INFORMATION, DANUTA, true",
        "OWN_INFORMATION, JULIA, false",
        "OWN_INFORMATION, KRYSTYNA, false",
        "INSTITUTION, JAN, true",
        "INSTITUTION, JULIA, false"
    })
    void names_somebody_who_asks_to_stay_unnamed_to_few(String source, Colleague reader, boolean named) {
        boolean byInstitution = source.equals("INSTITUTION");
        var unnamed = papers.referral().with("source", source).with("nameWithheld", "true");
        var family = families.reported(
                byInstitution
                        ? unnamed.with("reporter", "Szkoła").with("person", "Anna Wysocka")
                        : unnamed.with("reporter", "Anna Wysocka"));

        for (var address : new String[] {"/cases/" + family, "/cases/" + family + "/referral", "/referrals"}) {
            var text = browser.read(reader, address).text();
            boolean tells = text.contains("Wysocka");
            assertThat(tells).as(address).isEqualTo(named && (!byInstitution || address.endsWith("/referral")));
            if (byInstitution) {
                assertThat(text).as("the institution writes under its name").contains("Szkoła");
            }
        }
    }

    private Form fromASchool() {
        return papers.referral()
                .with("source", "INSTITUTION")
                .with("reporter", "Szkoła Podstawowa nr 2")
                .with("person", "Anna Wysocka, pedagog")
                .with("letterNumber", "SP2.41.2026")
                .with("letterDatedOn", centre.typed(-6));
    }
}
