package pl.asysta.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;
import pl.asysta.support.Statements;

@DisplayName("An intervention")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class InterventionPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Statements statements;

    private Dangers dangers;
    private CaseId family;
    private String all;
    private String blank;

    @BeforeEach
    void a_family_with_an_assistant() {
        dangers = new Dangers(browser, centre, papers);
        family = families.assignedTo(PIOTR);
        all = dangers.all(family);
        blank = all + "/new";
    }

    @Test
    void is_filled_in_at_once_with_the_hour_and_the_place_of_now() {
        var form = browser.read(PIOTR, blank);

        assertThat(form.box("day")).isEqualTo(centre.typed(0));
        assertThat(form.box("hour")).matches("\\d{1,2}:\\d{2}");
        assertThat(form.box("place")).contains("Lipowa");
        assertThat(form.text()).contains("Jaś,", "Anna, matka", "zadzwoń pod 112");
    }

    @Test
    void tells_what_was_seen_who_is_in_danger_what_was_done_and_who_was_told() {
        var page = dangers.recorded(PIOTR, family);

        assertThat(page).endsWith("/interventions/1");
        assertThat(browser.read(JAN, page).text())
                .contains("Jaś Kowalski", "przemoc", "Tata krzyczy i rzuca naczyniami.", "Jaś jest u babci.")
                .contains("policja", "10:05", "przyjmuje: dyżurny komisariatu", "Wpis: Piotr Gil")
                .contains("Trwa, dopóki ktoś nie zapisze, jak się skończyła.");
        assertThat(browser.read(EWA, all).text()).contains("Interwencja 1", "trwa", "Piotr Gil");
    }

    @Test
    void stands_in_the_course_of_the_family() {
        dangers.recorded(PIOTR, family);

        var file = browser.read(JAN, "/cases/" + family);

        assertThat(file.text()).contains("Interwencja trwa", "Interwencje w tej rodzinie");
        assertThat(centre.owner()
                        .sql("select dated_on = ? from case_paper where case_id = ? and kind = 'INTERVENTION'")
                        .params(centre.day(-1), family.id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void is_seen_at_once_by_the_director_and_those_who_work_with_the_family() {
        var other = families.assignedTo(ANNA, families.ready());
        dangers.recorded(
                ANNA, other, dangers.seen(other).with("kinds", "HOUSING").with("hour", "9:00"));
        dangers.recorded(PIOTR, family);

        for (var who : List.of(EWA, DANUTA, KRYSTYNA)) {
            assertThat(browser.read(who, "/").html())
                    .as("%s, the graver danger first", who)
                    .containsSubsequence(
                            "/cases/" + family + "/interventions/1", "/cases/" + other + "/interventions/1");
        }
        assertThat(browser.read(JAN, "/").text()).contains("Interwencje, które trwają", "przemoc");
        assertThat(browser.read(PIOTR, "/").text()).contains("Interwencje, które trwają", "przemoc");
        assertThat(browser.read(PIOTR, "/").html()).doesNotContain(other + "/interventions");
        for (var who : List.of(JULIA, MARIA)) {
            assertThat(browser.read(who, "/").html()).as("%s", who).doesNotContain("/interventions/1");
        }
    }

    @Test
    void stays_on_the_directors_desk_until_she_says_that_she_knows() {
        var page = dangers.recorded(PIOTR, family);
        browser.done(PIOTR, page + "/end", dangers.ended(0));

        assertThat(browser.read(EWA, "/").text()).contains("zakończona", "czeka na potwierdzenie dyrektora");
        assertThat(browser.read(PIOTR, "/").text()).doesNotContain("Interwencje, które trwają");
        browser.turnedAway(403, PIOTR, page + "/acknowledgement", Form.empty());
        browser.turnedAway(403, KRYSTYNA, page + "/acknowledgement", Form.empty());

        browser.done(DANUTA, page + "/acknowledgement", Form.empty());
        var known = centre.contents();
        browser.done(EWA, page + "/acknowledgement", Form.empty());

        assertThat(centre.contents()).isEqualTo(known);
        assertThat(browser.read(EWA, "/").text()).doesNotContain("Interwencje, które trwają");
        assertThat(browser.read(PIOTR, page).text()).contains("Danuta Lis").doesNotContain("czeka na potwierdzenie");
    }

    @Test
    void is_recorded_once_however_often_the_button_is_pressed() {
        var form = dangers.seen(family).with("token", UUID.randomUUID());

        assertThat(dangers.recorded(PIOTR, family, form)).isEqualTo(dangers.recorded(PIOTR, family, form));

        assertThat(centre.rows("intervention")).isEqualTo(1);
        assertThat(browser.refused(PIOTR, blank, form.with("seen", "Co innego."))
                        .sentences())
                .singleElement()
                .asString()
                .contains("już");
    }

    @Test
    void says_beside_each_box_what_is_missing() {
        assertThat(browser.refused(PIOTR, blank, Form.empty().with("place", "").with("seen", ""))
                        .sentences())
                .containsExactly(
                        "Wpisz dzień.",
                        "Wpisz godzinę, na przykład 16:30.",
                        "Napisz, gdzie to było.",
                        "Zaznacz chociaż jedną osobę, która jest zagrożona.",
                        "Zaznacz, jakie to zagrożenie.",
                        "Napisz, co widać.",
                        "Napisz, co zrobiono od razu.");
    }

    @ParameterizedTest
    @CsvSource({
        "day, 31.02.2026, 'Podaj datę z kalendarza, na przykład 20.05.2026.'",
        "hour, 25:00, 'Podaj godzinę, na przykład 16:30.'",
        "notices[0].hour, 9:59, 'Nie można kogoś zawiadomić, zanim zagrożenie było widać. Popraw godzinę.'",
        "notices[0].hour, '', 'Wpisz godzinę, na przykład 16:30.'",
        "notices[0].body, '', 'Wybierz, kogo zawiadomiono.'",
        "notices[0].day, kiedyś, 'Podaj datę z kalendarza, na przykład 20.05.2026.'",
        "takenHour, 9:59, 'Dziecka nie można odebrać, zanim zagrożenie było widać. Popraw godzinę.'",
        "takenDay, dziś, 'Wpisz godzinę, o której odebrano dziecko.'",
        "taken, true, 'Wpisz godzinę, o której odebrano dziecko.'"
    })
    void keeps_what_was_typed_beside_what_is_wrong(String box, String text, String sentence) {
        assertThat(browser.refused(PIOTR, blank, dangers.seen(family).with(box, text))
                        .sentences())
                .containsExactly(sentence);
        dangers.recorded(PIOTR, family);
    }

    @Test
    void opens_the_further_rows_when_something_stands_in_them() {
        var page = browser.refused(PIOTR, blank, dangers.seen(family).with("notices[2].receiver", "babcia"));

        assertThat(page.sentences())
                .containsExactly("Wybierz, kogo zawiadomiono.", "Wpisz godzinę, na przykład 16:30.");
        assertThat(page.html()).containsPattern("<details class=\"explain\" open");
        assertThat(browser.read(PIOTR, blank).html()).doesNotContainPattern("<details class=\"explain\" open");
    }

    @Test
    void comes_back_when_a_value_that_no_page_offers_was_sent() {
        var page = browser.send(PIOTR, blank, dangers.seen(family).with("kinds", "MAGIC"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.box("seen")).isEqualTo("Tata krzyczy i rzuca naczyniami.");
        assertThat(centre.rows("intervention")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "day, 1, Ta godzina jeszcze nie nadeszła. Popraw dzień albo godzinę.",
        "notices[0].day, 1, 'Zawiadomienie ma godzinę, która jeszcze nie nadeszła. Popraw ją.'",
        "takenDay, 1, 'Odebranie dziecka ma godzinę, która jeszcze nie nadeszła. Popraw ją.'"
    })
    void is_not_in_the_future(String box, int days, String sentence) {
        var form = dangers.seen(family).with(box, centre.typed(days));

        assertThat(browser.refused(PIOTR, blank, box.equals("takenDay") ? form.with("takenHour", "12:00") : form)
                        .sentences())
                .containsExactly(sentence);
    }

    @ParameterizedTest(name = "{0} days ago: {1}")
    @CsvSource({"4, true", "5, true", "6, false"})
    void is_not_before_the_centre_knew_of_the_family(int daysAgo, boolean accepted) {
        var form = dangers.seen(family).with("day", centre.typed(-daysAgo));

        if (accepted) {
            dangers.recorded(PIOTR, family, form);
        } else {
            assertThat(browser.refused(PIOTR, blank, form).sentences())
                    .singleElement()
                    .asString()
                    .startsWith("Ośrodek dowiedział się o rodzinie");
        }
    }

    @Test
    void speaks_of_nobody_elses_family() {
        var other = families.reported();
        var before = centre.contents();

        var page = browser.send(PIOTR, blank, dangers.seen(family).with("inDanger", papers.person(other, "Jaś")));

        assertThat(page.sentences())
                .containsExactly("Ktoś z zaznaczonych osób nie należy do tej rodziny. Otwórz formularz jeszcze raz.");
        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void is_not_added_to_a_case_that_is_closed() {
        var form = dangers.seen(family);
        var page = dangers.recorded(PIOTR, family);
        close();

        assertThat(browser.refused(EWA, blank, form).sentences())
                .singleElement()
                .asString()
                .startsWith("Sprawa tej rodziny jest zakończona");
        assertThat(browser.read(EWA, "/cases/" + family).html()).doesNotContain("/interventions/new");
        browser.done(EWA, page + "/end", dangers.ended(0));
    }

    private void close() {
        centre.owner()
                .sql("update family_case set stage = 'CLOSED', assistant_id = null where id = ?")
                .param(family.id())
                .update();
    }

    @ParameterizedTest
    @EnumSource(names = {"ANNA", "MARIA"})
    void of_somebody_elses_family_is_not_there(Colleague colleague) {
        var page = dangers.recorded(PIOTR, family);

        for (var address : List.of(all, page, page + "/notice", page + "/child-taken", page + "/end")) {
            assertThat(browser.open(colleague, address).status()).as(address).isEqualTo(404);
        }
        browser.turnedAway(404, colleague, blank, dangers.seen(family));
        browser.turnedAway(404, colleague, page + "/notice", dangers.told("COURT", -1, "11:00"));
        browser.turnedAway(404, colleague, page + "/end", dangers.ended(0));
        assertThat(browser.open(ADAM, page).status()).isEqualTo(404);
    }

    @Test
    void that_is_not_there_is_no_page() {
        assertThat(browser.open(PIOTR, all + "/1").status()).isEqualTo(404);
        assertThat(browser.open(PIOTR, all + "/1234567").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/persons", "/work-card", "/plan", "/interview", "/exchange", "/diagnosis", "/obstacles"})
    void is_one_press_away_on_every_page_of_the_family(String page) {
        var html = browser.read(JAN, "/cases/" + family + page).html();

        assertThat(html).containsSubsequence("to-intervention", "phonebar", blank);
        assertThat(browser.read(JAN, "/cases").html()).doesNotContain("/interventions/new");
    }

    @Test
    void leads_to_the_entry_of_its_day_in_the_work_card_and_back() {
        var today = dangers.seen(family)
                .with("day", centre.typed(0))
                .with("hour", "0:00")
                .with("notices[0].hour", "0:00");
        var page = dangers.recorded(PIOTR, family, today);
        var card = "/cases/" + family + "/work-card";
        var entry = card + "/interventions/%s/entry";
        assertThat(browser.read(JAN, page).html()).doesNotContain(entry.formatted(centre.today()));
        assertThat(browser.read(PIOTR, page).html()).contains(entry.formatted(centre.today()));
        var form = browser.read(PIOTR, entry.formatted(centre.today()));
        assertThat(form.box("kind")).isEqualTo("INTERVENTION");
        assertThat(form.box("day")).isEqualTo(centre.typed(0));
        assertThat(form.html()).contains(blank);
        assertThat(browser.read(PIOTR, entry.formatted(centre.day(-3))).box("otherDay"))
                .isEqualTo(centre.typed(-3));
        assertThat(browser.read(PIOTR, entry.formatted("kiedyś")).box("day")).isEqualTo(centre.typed(0));

        browser.done(PIOTR, card + "/new", meeting());

        assertThat(browser.read(JAN, page).text()).contains("Wpis 1 z tego dnia");
        var written = centre.owner()
                .sql("select id from work_card_entry where kind = 'INTERVENTION'")
                .query(String.class)
                .single();
        assertThat(browser.read(JAN, page).html()).contains("/work-card/" + written);
        assertThat(browser.read(JAN, "/cases/" + family + "/work-card/" + written)
                        .html())
                .contains(all);
    }

    private Form meeting() {
        return Form.empty()
                .with("kind", "INTERVENTION")
                .with("day", centre.typed(0))
                .with("hour", "0:00")
                .with("minutes", "15")
                .with("place", "HOME")
                .with("present", papers.person(family, "Jaś"))
                .with("note", "Opis w interwencji.");
    }

    @Test
    void costs_the_same_statements_alone_and_among_ten() {
        dangers.recorded(PIOTR, family);
        var pages = List.of(all, all + "/1", "/cases/" + family, "/");
        pages.forEach(page -> browser.read(EWA, page));
        var few = pages.stream()
                .map(page -> statements.of(() -> browser.read(EWA, page)).size())
                .toList();
        for (int i = 2; i <= 10; i++) {
            dangers.recorded(PIOTR, family, dangers.seen(family).with("seen", "Znowu " + i));
        }

        var many = pages.stream()
                .map(page -> statements.of(() -> browser.read(EWA, page)).size())
                .toList();

        assertThat(many).isEqualTo(few).allMatch(count -> count <= Statements.MOST);
        assertThat(browser.read(EWA, all).text()).contains("Znowu 10");
    }
}
