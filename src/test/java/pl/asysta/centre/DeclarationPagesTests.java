package pl.asysta.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.EWA;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Form;

@DisplayName("The accessibility declaration")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class DeclarationPagesTests {
    private static final String EDIT = "/settings/accessibility";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    MockMvcTester mvc;

    @Test
    void is_read_by_everybody_before_signing_in_with_the_parts_that_the_law_names() {
        browser.done(ADAM, EDIT, declaration());

        assertThat(mvc.get().uri("/accessibility").accept(MediaType.TEXT_HTML))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "id=\"a11y-podmiot\"",
                        "id=\"a11y-data-sporzadzenie\"",
                        "id=\"a11y-ocena\"",
                        "id=\"a11y-status\"",
                        "id=\"a11y-kontakt\"",
                        "id=\"a11y-osoba\"",
                        "mailto:ops@zalesie.example",
                        "32 555 01 00",
                        "id=\"a11y-procedura\"",
                        "bip.brpo.gov.pl",
                        "id=\"a11y-architektura\"",
                        "Wejście bez progu.");
        assertThat(mvc.get().uri("/login").accept(MediaType.TEXT_HTML))
                .bodyText()
                .contains("href=\"/accessibility\"");
    }

    @Test
    void says_that_the_centre_has_not_named_anybody_until_it_has() {
        assertThat(mvc.get().uri("/accessibility").accept(MediaType.TEXT_HTML))
                .hasStatusOk()
                .bodyText()
                .contains("Ośrodek jeszcze nie wpisał, kogo pytać");
    }

    @Test
    void is_kept_by_the_administrator_alone_and_every_earlier_one_stays() {
        browser.turnedAway(403, EWA, EDIT, declaration());
        browser.done(ADAM, EDIT, declaration());
        browser.done(ADAM, EDIT, declaration().with("contact", "Kierownik"));

        assertThat(centre.rows("accessibility_declaration")).isEqualTo(2);
        assertThat(browser.read(ADAM, EDIT).box("contact")).isEqualTo("Kierownik");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            contact    | ''            | kogo pytać
            email      | zalesie       | adres e-mail
            phone      | 123           | dziewięcioma cyframi
            building   | ''            | jak wejść do budynku
            drawnUpOn  | 31.02.2026    |
            reviewedOn | 1.03.2026     | nie może być wcześniejszy""", delimiter = '|')
    void is_refused_with_a_sentence_beside_the_box(String box, String typed, String sentence) {
        assertThat(browser.refused(ADAM, EDIT, declaration().with(box, typed)).sentences())
                .singleElement()
                .asString()
                .contains(sentence == null ? "" : sentence);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-30, 2026-03-31", "2026-03-31, 2027-03-31", "2026-04-01, 2027-03-31", "2026-12-31, 2027-03-31"})
    void is_reviewed_by_the_end_of_March(LocalDate reviewed, LocalDate next) {
        assertThat(new Declaration("a", "b@c.pl", "1", "d", LocalDate.of(2026, 1, 1), reviewed).nextReview())
                .isEqualTo(next);
    }

    private static Form declaration() {
        return Form.empty()
                .with("contact", "Sekretariat")
                .with("email", "ops@zalesie.example")
                .with("phone", "32 555 01 00")
                .with("building", "Wejście bez progu.")
                .with("drawnUpOn", "02.03.2026")
                .with("reviewedOn", "02.03.2026");
    }
}
