package pl.asysta.forlife;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PIOTR;

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
import pl.asysta.support.Papers;
import pl.asysta.visits.VisitKind;

@DisplayName("The terms of a request \"Za życiem\"")
@IndicativeSentencesGeneration(separator = " ", generator = ReplaceUnderscores.class)
@CentreTest
class ForLifeTermsTests {
    private static final String HANDOVER = "Przekazanie wniosku „Za życiem”";
    private static final String ANSWER = "Odpowiedź na wniosek „Za życiem”";
    private static final String CONTACT = "Pierwszy kontakt „Za życiem”";

    @Autowired
    Browser browser;

    @Autowired
    Centre centre;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Test
    void run_until_an_assistant_has_it_with_where_they_come_from() {
        var family = families.asking();

        for (var page : new String[] {"/cases/" + family + "/for-life", "/deadlines?who=ALL"}) {
            assertThat(browser.read(JAN, page).text())
                    .contains(HANDOVER, ANSWER, "2 dni od dnia, w którym wniosek wpłynął", "14 dni od dnia")
                    .contains("wpłynął wniosek „Za życiem”", "wpis: Jan Nowicki", "przydział asystenta albo odmowa")
                    .doesNotContain(CONTACT);
        }
        assertThat(browser.read(JAN, "/cases/" + family).text()).contains(HANDOVER, ANSWER);
    }

    @Test
    void go_on_with_the_first_contact_from_the_assignment() {
        var family = families.asking();
        var request = families.requestOf(family);
        browser.done(EWA, "/requests/" + request, papers.assign(request, PIOTR));

        assertThat(browser.read(EWA, "/cases/" + family + "/for-life").text())
                .contains(CONTACT, "7 dni od przydziału asystenta")
                .doesNotContain(HANDOVER, ANSWER);
        assertThat(browser.read(PIOTR, "/deadlines").text()).contains(CONTACT).doesNotContain(HANDOVER);
    }

    @ParameterizedTest
    @CsvSource({"HOME_VISIT, true", "ACCOMPANYING, true", "PHONE, false"})
    void end_with_the_first_entry_of_the_work_card_that_tells_of_a_meeting(VisitKind kind, boolean met) {
        var family = families.asking();
        var request = families.requestOf(family);
        browser.done(EWA, "/requests/" + request, papers.assign(request, PIOTR));

        browser.done(PIOTR, "/cases/" + family + "/work-card/new", entry(family, kind));
        browser.done(PIOTR, "/cases/" + family + "/work-card/new", entry(family, kind)); // it starts once

        assertThat(browser.read(PIOTR, "/deadlines").text().contains(CONTACT)).isNotEqualTo(met);
    }

    private Form entry(CaseId family, VisitKind kind) {
        return Form.empty()
                .with("kind", kind)
                .with("day", centre.typed(0))
                .with("hour", "0:00")
                .with("minutes", "30")
                .with("place", kind.usualPlace() == null ? "" : kind.usualPlace())
                .with("present", papers.person(family, "Anna"))
                .with("note", "Poznajemy się.");
    }
}
