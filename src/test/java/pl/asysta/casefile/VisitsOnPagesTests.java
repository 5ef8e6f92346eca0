package pl.asysta.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.UUID;
import java.util.stream.IntStream;
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
import pl.asysta.support.Statements;
import pl.asysta.support.Visits;

@CentreTest
@DisplayName("The visits of a family")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class VisitsOnPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Visits visits;

    @Autowired
    Statements statements;

    CaseId family;

    @BeforeEach
    void a_family_with_an_assistant() {
        family = families.assignedTo(PIOTR);
    }

    @Test
    void stand_in_the_file_with_hour_length_and_note() {
        visits.held(family, PIOTR, "PHONE", 1, 15, "Leki wykupione.");

        assertThat(file()).contains(", 16:30 · 15 min Rozmowa telefoniczna Piotr Gil Leki wykupione.");
    }

    @Test
    void stand_among_the_papers_newest_day_first() {
        visits.held(family, PIOTR, "HOME_VISIT", 1, 90, "Spacer.");
        visits.held(family, PIOTR, "MISSED", 3, null, "Nikogo nie było w domu.");

        assertThat(file())
                .containsSubsequence(
                        "Przydział asystenta",
                        "Spacer.",
                        "Wywiad środowiskowy",
                        "Spotkanie się nie odbyło",
                        "Chłopiec trzeci tydzień nie chodzi do szkoły.")
                .doesNotContain("i jeszcze");
    }

    @Test
    void are_twenty_in_the_file_and_the_others_a_number() {
        visits.atHome(family, PIOTR, 23);

        assertThat(file())
                .containsSubsequence(IntStream.rangeClosed(1, 20)
                        .mapToObj(i -> "Wizyta " + i + ".")
                        .toList())
                .doesNotContain("Wizyta 21.")
                .contains("i jeszcze 3 wpisy w karcie pracy");
    }

    @ParameterizedTest
    @CsvSource({
        "all, true, true, true, true",
        "visits, true, true, false, false",
        "papers, false, false, true, false",
        "institutions, false, true, false, false",
        "talks, false, false, false, true",
        "nonsense, true, true, true, true",
    })
    void stand_alone_or_apart_as_the_reader_chooses(
            String show, boolean visit, boolean institution, boolean paper, boolean talk) {
        visits.held(family, PIOTR, "HOME_VISIT", 1, 60, "Budżet omówiony.");
        visits.held(family, PIOTR, "INSTITUTION", 2, 15, "Pedagożka widzi poprawę.");
        browser.done(
                PIOTR,
                "/cases/" + family + "/exchange",
                Form.empty()
                        .with("token", UUID.randomUUID())
                        .with("heldOn", centre.typed(0))
                        .with("channel", "PHONE")
                        .with("with", JAN.id().toString())
                        .with("words", "Mama wróciła do pracy."));

        var text = browser.read(JAN, "/cases/" + family + "?show=" + show).text();

        assertThat(text.contains("Budżet omówiony.")).isEqualTo(visit);
        assertThat(text.contains("Pedagożka widzi poprawę.")).isEqualTo(institution);
        assertThat(text.contains("Chłopiec trzeci tydzień nie chodzi do szkoły."))
                .isEqualTo(paper);
        assertThat(text.contains("Mama wróciła do pracy.")).isEqualTo(talk);
    }

    @Test
    void say_so_where_there_is_nothing_of_the_kind() {
        assertThat(browser.read(JAN, "/cases/" + family + "?show=talks").text())
                .contains("Jeszcze nic takiego nie ma.");
    }

    @Test
    void cost_the_same_statements_among_five_and_among_five_hundred() {
        visits.atHome(family, PIOTR, 5);
        file();
        var amongFive = statements.of(this::file);
        centre.owner().sql("""
                        insert into work_card_entry (id, case_id, assistant_id, kind, held_on, note, recorded_at)
                        select gen_random_uuid(), case_id, assistant_id, kind, held_on - 1, 'Dawna ' || i, recorded_at
                          from (select * from work_card_entry where case_id = ? limit 1) e, generate_series(1, 495) i""").param(family.id()).update();

        assertThat(statements.of(this::file)).isNotEmpty().hasSameSizeAs(amongFive);
        assertThat(file()).contains("i jeszcze 480 wpisów");
    }

    @Test
    void show_the_last_time_face_to_face_in_the_register_and_on_the_desk() {
        visits.held(family, PIOTR, "HOME_VISIT", 4, 60, "Budżet.");
        visits.held(family, PIOTR, "PHONE", 2, 10, "Potwierdzenie terminu.");
        visits.held(family, PIOTR, "MISSED", 1, null, "Nikogo nie było w domu.");

        assertThat(browser.read(PIOTR, "/cases").text()).contains("4 dni temu", "bez wizyt");
        assertThat(browser.read(PIOTR, "/").text()).contains("Ostatnia wizyta", "4 dni temu", "bez wizyt");
    }

    private String file() {
        return browser.read(JAN, "/cases/{id}", family).text();
    }
}
