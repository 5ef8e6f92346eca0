package pl.asysta.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.PIOTR;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.statute.WorkingDays;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Endings;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;
import pl.asysta.support.Statements;

@DisplayName("The procedure “Niebieskie Karty”")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class BlueCardPagesTests {
    private static final String FORM = "Formularz A do zespołu";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Endings endings;

    @Autowired
    Statements statements;

    private Dangers dangers;
    private CaseId family;
    private String compartment;

    @BeforeEach
    void a_family_with_an_assistant() {
        dangers = new Dangers(browser, centre, papers);
        family = families.assignedTo(PIOTR);
        compartment = dangers.compartment(family);
    }

    @Test
    void is_known_to_exist_with_its_days_and_who_has_which_part_and_nothing_else() {
        dangers.cardStarted(PIOTR, family, 1);
        browser.done(JAN, dangers.card(family), days("", "", "GROUP_MEMBER"));

        assertThat(browser.read(EWA, compartment).text())
                .contains("Piotr Gil: autor formularza A", "Jan Nowicki: członek grupy diagnostyczno-pomocowej", FORM);
        assertThat(browser.read(PIOTR, compartment + "/new").html()).doesNotContain("<textarea");
        assertThat(browser.read(PIOTR, dangers.card(family)).html()).doesNotContain("<textarea");
    }

    @Test
    void has_a_clock_on_the_desks_and_in_the_file_until_the_form_is_passed_on() {
        dangers.cardStarted(PIOTR, family, 1);
        for (var who : new pl.asysta.support.Colleague[] {EWA, DANUTA, JAN, PIOTR}) {
            assertThat(browser.read(who, "/").text()).as("%s", who).contains(FORM);
            assertThat(browser.read(who, "/cases/" + family).text())
                    .as("%s", who)
                    .contains(FORM);
        }
        assertThat(browser.read(JAN, compartment).text()).contains("5 dni roboczych", "Dz.U. 2023 poz. 1870");

        browser.done(JAN, dangers.card(family), days(centre.typed(0), "", "INFORMED"));

        assertThat(browser.read(EWA, "/").text()).doesNotContain(FORM);
        assertThat(browser.read(EWA, "/cases/" + family).text()).doesNotContain(FORM);
        assertThat(browser.read(EWA, compartment).text()).contains("w terminie");
    }

    @Test
    void is_open_to_who_monitors_the_family_only_while_the_form_waits_to_be_passed_on() {
        var monitored = endings.endedDaysAgo(families.cooperatingWith(PIOTR), 40);
        var page = dangers.compartment(monitored);
        assertThat(browser.open(PIOTR, page).status()).isEqualTo(404);
        browser.done(JAN, page + "/new", dangers.started(-1, "FORM_AUTHOR"));

        assertThat(browser.read(PIOTR, "/").text()).contains(FORM);
        assertThat(browser.read(PIOTR, page).text()).contains("Jan Nowicki: autor formularza A");
        assertThat(browser.open(ANNA, page).status()).isEqualTo(404);
        assertThat(browser.open(KRYSTYNA, page).status()).isEqualTo(404);

        assertThat(browser.done(PIOTR, dangers.card(monitored), days(centre.typed(0), "", "INFORMED")))
                .endsWith("/cases/" + monitored + "?done=blue-card");

        assertThat(browser.read(PIOTR, "/").text()).doesNotContain(FORM);
        assertThat(browser.open(PIOTR, page).status()).isEqualTo(404);
    }

    @Test
    void has_no_clock_where_nobody_of_the_centre_filled_in_the_form() {
        browser.done(JAN, compartment + "/new", dangers.started(-30, "INFORMED"));

        assertThat(browser.read(EWA, "/").text()).doesNotContain(FORM);
        assertThat(browser.read(EWA, "/cases/" + family).text()).doesNotContain(FORM);
        browser.done(JAN, dangers.card(family), days("", centre.typed(0), "INFORMED"));
        assertThat(browser.read(EWA, compartment).text()).contains("zakończona").doesNotContain("po terminie");
    }

    @Test
    void is_late_from_the_day_after_the_last_of_five_working_days() {
        int inTime = 0;
        while (!WorkingDays.after(centre.day(-inTime - 1), 5).isBefore(centre.today())) {
            inTime++;
        }
        dangers.cardStarted(PIOTR, family, inTime);
        assertThat(browser.read(EWA, "/").html()).doesNotContain("term-late");
        assertThat(browser.read(PIOTR, compartment).html()).doesNotContain("term-late");
        browser.done(PIOTR, dangers.card(family), days("", centre.typed(0), "FORM_AUTHOR"));

        dangers.cardStarted(PIOTR, family, inTime + 1);

        assertThat(browser.read(EWA, "/").html()).contains("term-late");
        assertThat(browser.read(PIOTR, compartment).html()).contains("term-late");
    }

    @Test
    void begins_once_however_often_the_button_is_pressed_and_one_at_a_time() {
        dangers.cardStarted(PIOTR, family, 1);
        var before = centre.contents();
        dangers.cardStarted(PIOTR, family, 1);
        assertThat(centre.contents()).isEqualTo(before);

        assertThat(browser.refused(JAN, compartment + "/new", dangers.started(0, "FORM_AUTHOR"))
                        .sentences())
                .containsExactly("W tej rodzinie procedura już trwa. Zapisz najpierw jej koniec.");
        assertThat(browser.read(JAN, compartment).html()).doesNotContain("/blue-card/new");
        browser.done(JAN, dangers.card(family), days(centre.typed(0), centre.typed(0), "INFORMED"));
        browser.done(JAN, compartment + "/new", dangers.started(0, "FORM_AUTHOR"));

        assertThat(centre.rows("blue_card")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'', FORM_AUTHOR, 'Wpisz dzień, w którym wypełniono formularz A.'",
        "31.12.2011, FORM_AUTHOR, Podaj dzień nie wcześniejszy niż 1 stycznia 2012.",
        "wkrótce, FORM_AUTHOR, 'Podaj datę z kalendarza, na przykład 20.05.2026.'",
        "1.1.2026, '', Zaznacz swój udział."
    })
    void says_beside_the_box_what_is_wrong(String day, String role, String sentence) {
        assertThat(browser.refused(
                                PIOTR,
                                compartment + "/new",
                                Form.empty().with("startedOn", day).with("role", role))
                        .sentences())
                .containsExactly(sentence);
    }

    @ParameterizedTest(name = "passed on {0}, closed on {1}: {2}")
    @CsvSource({
        "-3, , Formularz wypełniono",
        "-2, , ",
        "1, , Ta data jest w przyszłości.",
        ", -3, Procedura nie mogła skończyć się przed",
        "-1, -2, Procedura nie mogła skończyć się przed",
        "-1, -1, ",
        ", 1, Ta data jest w przyszłości."
    })
    void has_days_in_their_order(Integer passed, Integer closed, String sentence) {
        dangers.cardStarted(PIOTR, family, 2);
        var form = days(typed(passed), typed(closed), "FORM_AUTHOR");

        if (sentence == null) {
            browser.done(PIOTR, dangers.card(family), form);
        } else {
            assertThat(browser.refused(PIOTR, dangers.card(family), form).sentences())
                    .singleElement()
                    .asString()
                    .startsWith(sentence);
        }
    }

    @Test
    void keeps_the_day_that_is_on_record_and_its_end() {
        dangers.cardStarted(PIOTR, family, 2);
        var card = dangers.card(family);
        browser.done(PIOTR, card, days(centre.typed(-1), "", "FORM_AUTHOR"));
        assertThat(browser.refused(JAN, card, days(centre.typed(0), "", "INFORMED"))
                        .sentences())
                .singleElement()
                .asString()
                .startsWith("Zapisano już, że zespół dostał formularz");
        browser.done(PIOTR, card, days("", centre.typed(0), "FORM_AUTHOR"));
        var before = centre.contents();
        browser.done(PIOTR, card, days("", centre.typed(0), "FORM_AUTHOR"));
        assertThat(centre.contents()).isEqualTo(before);

        assertThat(browser.refused(PIOTR, card, days("", centre.typed(-1), "INFORMED"))
                        .sentences())
                .containsExactly("Ta procedura ma już zapisany koniec.");
    }

    @Test
    void costs_the_same_statements_for_one_family_and_for_three() {
        dangers.cardStarted(PIOTR, family, 1);
        browser.read(EWA, "/");
        var few = statements.of(() -> browser.read(EWA, "/")).size();
        for (int i = 0; i < 2; i++) {
            dangers.cardStarted(PIOTR, families.assignedTo(PIOTR), 1);
        }

        assertThat(statements.of(() -> browser.read(EWA, "/"))).hasSize(few);
    }

    private String typed(Integer day) {
        return day == null ? "" : centre.typed(day);
    }

    private static Form days(String passedOn, String closedOn, String role) {
        return Form.empty()
                .with("passedOn", passedOn)
                .with("closedOn", closedOn)
                .with("role", role);
    }
}
