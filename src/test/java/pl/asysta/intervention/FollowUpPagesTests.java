package pl.asysta.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@DisplayName("What follows an intervention")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class FollowUpPagesTests {
    private static final String NOT_YOURS =
            "Dalsze kroki zapisuje autor interwencji, asystent lub pracownik socjalny rodziny albo osoba, która kieruje zespołem.";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Interventions interventions;

    private Dangers dangers;
    private CaseId family;
    private String page;

    @BeforeEach
    void an_intervention_of_yesterday() {
        dangers = new Dangers(browser, centre, papers);
        family = families.assignedTo(PIOTR);
        page = dangers.recorded(PIOTR, family);
    }

    @Test
    void is_who_was_told_later_each_once() {
        var told = dangers.told("SCHOOL", -1, "11:30")
                .with("token", UUID.randomUUID())
                .with("receiver", "pedagog");
        browser.done(JAN, page + "/notice", told);
        browser.done(JAN, page + "/notice", told);

        assertThat(centre.rows("intervention_notice")).isEqualTo(2);
        assertThat(browser.read(EWA, page).text())
                .contains("szkoła lub przedszkole", "11:30", "przyjmuje: pedagog", "Jan Nowicki");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 9:59, 'Nie można kogoś zawiadomić, zanim zagrożenie było widać. Popraw godzinę.'",
        "1, 10:00, 'Zawiadomienie ma godzinę, która jeszcze nie nadeszła. Popraw ją.'",
        "-1, rano, 'Podaj godzinę, na przykład 16:30.'",
        "-1, '', 'Wpisz godzinę, na przykład 16:30.'"
    })
    void is_told_after_the_danger_was_seen_and_not_in_the_future(int day, String hour, String sentence) {
        assertThat(browser.refused(PIOTR, page + "/notice", dangers.told("COURT", day, hour))
                        .sentences())
                .containsExactly(sentence);
        browser.done(PIOTR, page + "/notice", dangers.told("COURT", -1, "10:00"));
    }

    @Test
    void after_a_child_was_taken_is_a_clock_that_the_notice_to_the_court_stops() {
        browser.done(PIOTR, page + "/notice", dangers.told("COURT", -1, "10:10"));
        browser.done(JAN, page + "/child-taken", taken("10:15"));
        assertThat(browser.read(EWA, page).text())
                .as("that the court was told of something earlier counts for nothing")
                .contains("Zawiadomienie sądu o odebraniu dziecka", "Zapisz, kiedy zawiadomiono sąd", "24 godziny")
                .contains("art. 12a");
        assertThat(browser.read(EWA, page).html()).contains("/notice?court=true");
        assertThat(browser.read(EWA, page + "/notice?court=true").box("body")).isEqualTo("COURT");
        for (var desk : new String[] {"/", "/cases/" + family}) {
            assertThat(browser.read(JAN, desk).text()).contains("Zawiadomienie sądu o odebraniu dziecka");
            assertThat(browser.read(EWA, desk).text()).contains("Zawiadomienie sądu o odebraniu dziecka");
        }

        browser.done(PIOTR, page + "/notice", dangers.told("COURT", -1, "10:15"));

        assertThat(browser.read(EWA, page).text())
                .contains("Sąd wie w terminie:")
                .doesNotContain("Zapisz, kiedy zawiadomiono");
        assertThat(browser.read(JAN, "/").text()).doesNotContain("Zawiadomienie sądu o odebraniu dziecka");
    }

    @ParameterizedTest(name = "told on day {0} at {1}: {2}")
    @CsvSource({"-2, 9:59, Sąd wie w terminie:", "-2, 10:00, Sąd wie w terminie:", "-2, 10:01, Sąd wie po terminie:"})
    void is_in_time_up_to_the_last_minute(int day, String hour, String said) {
        var earlier = dangers.recorded(
                PIOTR,
                family,
                dangers.seen(family)
                        .with("day", centre.typed(-3))
                        .with("taken", "true")
                        .with("takenHour", "10:00"));
        assertThat(browser.read(EWA, "/").html()).contains("term-late");
        assertThat(browser.read(EWA, earlier).html()).contains("term-late");

        browser.done(JAN, earlier + "/notice", dangers.told("COURT", day, hour));

        assertThat(browser.read(EWA, earlier).text()).contains(said);
        assertThat(browser.read(EWA, "/").html()).doesNotContain("term-late");
    }

    @Test
    void is_that_a_child_was_taken_once_and_for_good() {
        browser.done(PIOTR, page + "/child-taken", taken("10:15"));
        var before = centre.contents();
        browser.done(PIOTR, page + "/child-taken", taken("10:15"));
        assertThat(centre.contents()).isEqualTo(before);

        assertThat(browser.refused(PIOTR, page + "/child-taken", taken("10:16")).sentences())
                .containsExactly("Godzina odebrania dziecka jest już zapisana. Pomyłkę wpisz jako sprostowanie.");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 9:59, 'Dziecka nie można odebrać, zanim zagrożenie było widać. Popraw godzinę.'",
        "1, 10:00, 'Odebranie dziecka ma godzinę, która jeszcze nie nadeszła. Popraw ją.'",
        "-1, '', 'Wpisz godzinę, o której odebrano dziecko.'"
    })
    void takes_no_child_before_the_danger_or_in_the_future(int day, String hour, String sentence) {
        assertThat(browser.refused(
                                PIOTR,
                                page + "/child-taken",
                                Form.empty().with("day", centre.typed(day)).with("hour", hour))
                        .sentences())
                .containsExactly(sentence);
    }

    @Test
    void ends_with_a_day_and_an_outcome() {
        assertThat(interventions.open(family)).hasSize(1);
        assertThat(browser.refused(
                                PIOTR,
                                page + "/end",
                                Form.empty().with("on", "").with("outcome", ""))
                        .sentences())
                .containsExactly(
                        "Wpisz dzień, w którym skończyło się to, co trzeba było zrobić.",
                        "Napisz, z jakim wynikiem się skończyło.");

        browser.done(JAN, page + "/end", dangers.ended(0));
        var ended = centre.contents();
        browser.done(JAN, page + "/end", dangers.ended(0));

        assertThat(centre.contents()).isEqualTo(ended);
        assertThat(interventions.open(family)).isEmpty();
        assertThat(browser.read(EWA, page).text()).contains("Zakończona", "Jaś jest bezpieczny.", "Jan Nowicki");
        for (var again : new String[] {"/end", "/notice", "/child-taken"}) {
            var form = again.equals("/end")
                    ? dangers.ended(0).with("outcome", "Inaczej.")
                    : again.equals("/notice") ? dangers.told("COURT", -1, "12:00") : taken("12:00");
            assertThat(browser.refused(PIOTR, page + again, form).sentences())
                    .singleElement()
                    .asString()
                    .startsWith("Ta interwencja jest już zakończona.");
        }
        assertThat(browser.read(PIOTR, page).html()).doesNotContain("/end\"", "/notice\"", "/child-taken\"");
    }

    @ParameterizedTest(name = "on day {0}: accepted {1}")
    @CsvSource({"-2, false", "-1, true", "0, true", "1, false"})
    void ends_between_the_day_of_the_danger_and_today(int day, boolean accepted) {
        if (accepted) {
            browser.done(PIOTR, page + "/end", dangers.ended(day));
        } else {
            browser.refused(PIOTR, page + "/end", dangers.ended(day));
        }
    }

    @Test
    void does_not_end_while_the_court_is_owed_a_notice() {
        browser.done(PIOTR, page + "/child-taken", taken("10:15"));
        assertThat(browser.refused(PIOTR, page + "/end", dangers.ended(0)).sentences())
                .containsExactly("Najpierw zapisz, kiedy zawiadomiono sąd o odebraniu dziecka. Potem można zakończyć.");

        browser.done(PIOTR, page + "/notice", dangers.told("COURT", -1, "11:00"));
        browser.done(PIOTR, page + "/end", dangers.ended(0));
    }

    @ParameterizedTest
    @EnumSource(names = {"PIOTR", "JAN", "EWA", "DANUTA", "KRYSTYNA"})
    void is_recorded_by_those_who_work_with_the_family_and_those_who_lead(Colleague who) {
        browser.done(who, page + "/notice", dangers.told("SCHOOL", -1, "11:00"));
        browser.done(who, page + "/end", dangers.ended(0));
    }

    @Test
    void is_recorded_by_its_author_and_by_no_other_worker_of_the_district() {
        assertThat(browser.refused(JULIA, page + "/end", dangers.ended(0)).sentences())
                .containsExactly(NOT_YOURS);
        assertThat(browser.refused(JULIA, page + "/notice", dangers.told("COURT", -1, "11:00"))
                        .sentences())
                .containsExactly(NOT_YOURS);
        assertThat(browser.refused(JULIA, page + "/child-taken", taken("11:00")).sentences())
                .containsExactly(NOT_YOURS);
        assertThat(browser.read(JULIA, page).html()).doesNotContain(page + "/end", page + "/notice");

        var own = dangers.recorded(JULIA, family);
        browser.done(JULIA, own + "/end", dangers.ended(0));
    }

    @Test
    void is_an_amendment_of_its_author_beside_what_stays() {
        var amendment = amendment(0);
        browser.done(PIOTR, page + "/amendment", amendment);
        var amended = centre.contents();
        browser.done(PIOTR, page + "/amendment", amendment);
        assertThat(centre.contents()).isEqualTo(amended);

        assertThat(browser.read(JAN, page).text())
                .contains(
                        "Tata krzyczy i rzuca naczyniami.", "Sprostowanie 1", "To był wujek.", "Pomyłka w notatkach.");
        assertThat(browser.refused(JAN, page + "/amendment", amendment(1).with("words", "Nie."))
                        .sentences())
                .containsExactly("Interwencję prostuje osoba, która ją zapisała.");
        assertThat(browser.open(JAN, page + "/amendment").status()).isEqualTo(302);
        var stale =
                browser.turnedAway(409, PIOTR, page + "/amendment", amendment(0).with("words", "Jednak tata."));
        assertThat(stale.box("words")).isEqualTo("Jednak tata.");
        assertThat(stale.box("version")).isEqualTo("1");
        assertThat(browser.refused(
                                PIOTR,
                                page + "/amendment",
                                amendment(1).blank("words").blank("reason"))
                        .sentences())
                .containsExactly("Napisz, jak było naprawdę.", "Napisz powód sprostowania.");
    }

    private Form taken(String hour) {
        return Form.empty().with("day", centre.typed(-1)).with("hour", hour);
    }

    private static Form amendment(int version) {
        return Form.empty()
                .with("version", version)
                .with("words", "To był wujek.")
                .with("reason", "Pomyłka w notatkach.");
    }
}
