package pl.asysta.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Statements;
import pl.asysta.support.Visits;

@CentreTest
@DisplayName("The visits of a family")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class VisitsOnPagesTests {
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

    @Test
    void cost_no_statement_each() {
        visits.atHome(family, PIOTR, 1);
        var withOne = statements.of(this::file);
        visits.atHome(family, PIOTR, 22);

        assertThat(statements.of(this::file)).isNotEmpty().hasSameSizeAs(withOne);
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
