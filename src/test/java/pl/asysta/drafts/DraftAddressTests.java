package pl.asysta.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@CentreTest
@Import(Typist.class)
@DisplayName("The address of drafts")
@IndicativeSentencesGeneration(separator = " ", generator = ReplaceUnderscores.class)
class DraftAddressTests {
    @Autowired
    Browser browser;

    @Autowired
    Centre centre;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Typist typist;

    private String page;
    private Form form;

    @BeforeEach
    void open_an_interview() {
        page = "/cases/" + families.reported() + "/interview";
        form = typist.types(JAN, page, papers.interview());
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, http://localhost, 200",
        "Origin, http://LOCALHOST, 200",
        "Origin, http://evil.example, 403",
        "Origin, https://localhost, 403",
        "Origin, http://localhost:8081, 403",
        "Origin, null, 403",
        "Sec-Fetch-Site, same-origin, 200",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, none, 403",
        "X-Nothing, at-all, 403"
    })
    void listens_to_our_own_pages_only(String header, String value, int status) {
        var before = centre.contents();

        var answer = typist.send(
                "/drafts", form, request -> request.header(header, value).with(JAN.signedIn()));

        assertThat(answer).hasStatus(status);
        if (status != 200) {
            assertThat(centre.contents()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"without", "empty", "another author", "another page", "another day", "another seal"})
    void believes_no_slip_but_its_own(String forgery) {
        var slip = form.text("_draft");
        var forged = switch (forgery) {
            case "without" -> form.without("_draft");
            case "empty" -> form.blank("_draft");
            case "another author" ->
                form.with("_draft", slip.replace(JAN.id().toString(), JULIA.id().toString()));
            case "another page" -> form.with("_draft", slip.replace(page, "/referrals/new"));
            case "another day" -> form.with("_draft", slip.replaceFirst(";(\\d+);", ";99999;"));
            default -> form.with("_draft", slip.substring(0, slip.length() - 43) + "A".repeat(43));
        };
        var before = centre.contents();

        for (var who : List.of(JAN, JULIA)) {
            assertThat(typist.autosave(forged, request -> request.with(who.signedIn())))
                    .hasStatus(403);
        }
        assertThat(typist.autosave(forged, request -> request)).hasStatus(403);

        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void writes_nothing_into_the_drafts_of_somebody_else() {
        var answer = typist.autosave(form, request -> request.with(JULIA.signedIn()));

        assertThat(answer).hasStatus(401);
        assertThat(centre.rows("draft")).isZero();
        assertThat(browser.read(JULIA, page).box("summary")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"discard", "turn"})
    void lets_nobody_else_touch_a_draft(String button) {
        var kept = typist.saves(JAN, form);
        var before = centre.contents();

        var foreign = typist.send(
                "/drafts/" + button,
                kept,
                request -> request.with(JULIA.signedIn()).with(csrf()));

        assertThat(foreign).hasStatus(404);
        assertThat(centre.contents()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"discard", "turn"})
    void wants_the_token_of_the_session_where_something_is_let_go(String button) {
        var kept = typist.saves(JAN, form).without("_draft");
        var before = centre.contents();

        var answer = typist.send(
                "/drafts/" + button,
                kept,
                request -> request.header("Origin", Typist.OURS).with(JAN.signedIn()));

        assertThat(answer).hasStatus(403);
        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void knows_its_seal_again_on_another_instance() {
        var slip = form.text("_draft");

        assertThat(centre.rows("form_seal")).isEqualTo(1);
        assertThat(slip).startsWith(JAN.id() + ";" + page + ";").doesNotContain(JAN.fullName());
    }
}
