package pl.asysta.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;

@DisplayName("The letter of an assignment")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class AssignmentLetterPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    private CaseId family;
    private String letter;

    @BeforeEach
    void assigned() {
        family = families.assignedTo(PIOTR);
        letter = "/cases/" + family + "/assignments/" + assignmentTo(PIOTR) + "/letter";
    }

    @Test
    void says_who_on_what_basis_from_when_and_with_how_many_families() {
        assertThat(browser.read(EWA, "/cases/" + family + "/assignments").html())
                .contains("href=\"" + letter + "\"");

        assertThat(browser.read(PIOTR, letter).text())
                .contains("Przydział asystenta rodziny", "PA-", "Piotr Gil", "Kowalskich", "ul. Lipowa")
                .contains("art. 11 ust. 3 i 4 ustawy z dnia 9 czerwca 2011 r.")
                .contains("Cel główny: żeby dzieci zostały w domu", "Decyzja: Ewa Dudek")
                .contains("Rodzinę prowadzi: Jan Nowicki")
                .contains("liczba rodzin wynosi 4. W tym samym czasie wolno pracować najwyżej z 15");
    }

    @Test
    void keeps_the_number_of_families_of_its_own_moment() {
        families.assignedTo(PIOTR);
        var other = families.assignedTo(PIOTR);
        browser.done(EWA, "/cases/" + other + "/reassignment", to(ANNA, other));

        assertThat(browser.read(EWA, letter).text()).contains("liczba rodzin wynosi 4.");
    }

    @Test
    void is_written_again_for_the_assistant_who_takes_over() {
        browser.done(EWA, "/cases/" + family + "/reassignment", to(ANNA, family));

        assertThat(browser.read(ANNA, "/cases/" + family + "/assignments/" + assignmentTo(ANNA) + "/letter")
                        .text())
                .contains("Anna Kowal", "liczba rodzin wynosi 15.", "notatkę z przekazania")
                .doesNotContain("wspólnej wizyty");
        assertThat(browser.read(EWA, letter).text()).contains("Piotr Gil", "liczba rodzin wynosi 4.");
    }

    @Test
    void is_for_those_who_see_the_family_and_at_its_own_address() {
        for (var stranger : new Colleague[] {ANNA, MARIA, ADAM}) {
            assertThat(browser.open(stranger, letter).status())
                    .as(stranger.name())
                    .isIn(403, 404);
        }
        browser.read(JAN, letter);
        var other = families.assignedTo(PIOTR);
        assertThat(browser.open(EWA, letter.replace(family.toString(), other.toString()))
                        .status())
                .isEqualTo(404);
        assertThat(browser.open(EWA, "/cases/" + family + "/assignments/" + UUID.randomUUID() + "/letter")
                        .status())
                .isEqualTo(404);
        assertThat(browser.open(EWA, "/cases/" + family + "/assignments/x/letter")
                        .status())
                .isEqualTo(404);
    }

    private Form to(Colleague assistant, CaseId of) {
        return Form.empty()
                .with("version", openAssignment(of))
                .with("assistant", assistant.id().toString())
                .with("on", centre.typed(0))
                .with("note", "Zacznij od logopedy.");
    }

    private UUID openAssignment(CaseId of) {
        return centre.owner()
                .sql("select id from assignment where case_id = ? and ended_on is null")
                .param(of.id())
                .query(UUID.class)
                .single();
    }

    private UUID assignmentTo(Colleague assistant) {
        return centre.owner()
                .sql("select id from assignment where case_id = ? and assistant_id = ?")
                .params(family.id(), assistant.id().id())
                .query(UUID.class)
                .single();
    }
}
