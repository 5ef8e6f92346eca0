package pl.asysta.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.JAN;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Form;

@DisplayName("An account")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class AccountPagesTests {
    private static final String PASSWORD = "cztery zielone rowery";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    MockMvcTester mvc;

    @Test
    void is_opened_by_the_administrator_and_used_by_its_worker() {
        var link = opened(account());
        assertThat(chosen(link, PASSWORD, PASSWORD)).hasStatus(302).hasHeader(HttpHeaders.LOCATION, "/login?chosen");

        var signedIn = signIn("Iwona.Step", PASSWORD);

        assertThat(signedIn).hasStatus(302).hasHeader(HttpHeaders.LOCATION, "/");
        var session = signedIn.getResponse().getCookie("SESSION");
        assertThat(mvc.get().uri("/").cookie(session).exchange())
                .as("before her papers are entered")
                .hasStatus(403)
                .bodyText()
                .contains("Brakuje jeszcze dokumentu", "Adam Czyż");
        browser.done(
                ADAM,
                "/staff/" + idOf("iwona.step") + "/access",
                Form.empty()
                        .with("number", "1/2026")
                        .with("from", centre.typed(0))
                        .with("signedOn", centre.typed(0)));
        assertThat(mvc.get().uri("/").cookie(session).exchange()).bodyText().contains("Iwona Stępień", "Pulpit");
        assertThat(mvc.get().uri("/referrals/new").cookie(session).exchange()).hasStatusOk();
    }

    @Test
    void is_kept_in_a_session_of_the_database_until_she_signs_out() {
        chosen(opened(account()), PASSWORD, PASSWORD);

        var session = signIn("iwona.step", PASSWORD).getResponse().getCookie("SESSION");

        assertThat(sessionsOf("iwona.step")).isEqualTo(1);
        assertThat(mvc.post().uri("/logout").cookie(session).with(csrf()).exchange())
                .hasStatus(302)
                .hasHeader(HttpHeaders.LOCATION, "/login?logout");
        assertThat(sessionsOf("iwona.step")).isZero();
        assertThat(mvc.get()
                        .uri("/")
                        .cookie(session)
                        .accept(MediaType.TEXT_HTML)
                        .exchange())
                .hasStatus(302);
    }

    @Test
    void keeps_no_password_and_no_link_in_clear() {
        var link = opened(account());
        chosen(link, PASSWORD, PASSWORD);

        assertThat(centre.owner()
                        .sql("select password_hash from worker where login = 'iwona.step'")
                        .query(String.class)
                        .single())
                .startsWith("{argon2}$argon2id$");
        assertThat(centre.owner()
                        .sql("select token_hash from one_time_link")
                        .query(String.class)
                        .single())
                .isNotEqualTo(link)
                .hasSize(64);
    }

    @ParameterizedTest
    @CsvSource({"iwona.step, złe hasło", "nobody, cztery zielone rowery", "'', ''", "jan, x", "jan, ''"})
    void lets_nobody_in_by_a_wrong_word(String login, String password) {
        chosen(opened(account()), PASSWORD, PASSWORD);

        assertThat(signIn(login, password)).hasStatus(302).hasHeader(HttpHeaders.LOCATION, "/login?error");
        assertThat(mvc.get().uri("/login?error").exchange()).bodyText().contains("Login albo hasło się nie zgadza.");
    }

    @Test
    void lets_nobody_in_once_it_is_closed() {
        chosen(opened(account()), PASSWORD, PASSWORD);
        centre.owner()
                .sql("update worker set enabled = false where login = 'iwona.step'")
                .update();

        assertThat(signIn("iwona.step", PASSWORD)).hasHeader(HttpHeaders.LOCATION, "/login?error");
    }

    @Test
    void has_a_link_that_works_once() {
        var link = opened(account());
        assertThat(mvc.get().uri("/password/" + link).exchange()).hasStatusOk();
        chosen(link, PASSWORD, PASSWORD);

        assertThat(mvc.get().uri("/password/" + link).exchange()).hasStatus(404);
        assertThat(chosen(link, "drugie hasło długie", "drugie hasło długie")).hasStatus(404);
        assertThat(signIn("iwona.step", PASSWORD)).hasHeader(HttpHeaders.LOCATION, "/");
    }

    @Test
    void has_a_link_that_works_for_two_days() {
        var link = opened(account());
        centre.owner()
                .sql("update one_time_link set expires_at = now() - interval '1 second'")
                .update();

        assertThat(mvc.get().uri("/password/" + link).exchange()).hasStatus(404);
        assertThat(chosen(link, PASSWORD, PASSWORD)).hasStatus(404);
        assertThat(centre.owner()
                        .sql("select password_hash is null from worker where login = 'iwona.step'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void gets_a_new_link_and_the_old_one_stops_working() {
        var old = opened(account());

        var page = mvc.post()
                .uri("/accounts/" + idOf("iwona.step") + "/link")
                .with(ADAM.signedIn())
                .with(csrf())
                .exchange();

        var link = String.valueOf(page.getMvcResult().getFlashMap().get("link"));
        assertThat(mvc.get().uri("/password/" + old).exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/password/" + link).exchange()).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "00000000000000000000000000000000", "..", "' or 1=1"})
    void has_no_link_that_somebody_made_up(String token) {
        opened(account());

        for (var address : new String[] {"/password/{token}", "/setup/{token}"}) {
            assertThat(mvc.get().uri(address, token).exchange()).hasStatus4xxClientError();
            assertThat(mvc.post()
                            .uri(address, token)
                            .with(csrf())
                            .param("password", PASSWORD)
                            .param("passwordAgain", PASSWORD)
                            .param("password.password", PASSWORD)
                            .param("password.passwordAgain", PASSWORD)
                            .param("centreName", "X")
                            .param("centreShortName", "X")
                            .param("firstName", "X")
                            .param("lastName", "X")
                            .param("login", "xx")
                            .exchange())
                    .hasStatus4xxClientError();
        }
        assertThat(centre.rows("worker")).isEqualTo(13);
    }

    @ParameterizedTest
    @CsvSource({
        "krótkie, krótkie, Hasło musi mieć co najmniej 12 znaków.",
        "'', '', Wpisz hasło.",
        "'             ', '             ', Wpisz hasło.",
        "cztery zielone rowery, cztery zielone rower, Hasła się różnią. Wpisz w obu polach to samo.",
        "cztery zielone rowery, '', Hasła się różnią. Wpisz w obu polach to samo."
    })
    void wants_a_good_password(String first, String second, String sentence) {
        var link = opened(account());
        var before = centre.contents();

        var page = chosen(link, first, second);

        assertThat(page).hasStatus(422).bodyText().contains(sentence);
        if (!first.isBlank()) {
            assertThat(page).bodyText().doesNotContain(first);
        }
        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void takes_a_password_of_128_letters_whole_and_none_of_129() {
        var link = opened(account());
        var longest = "zółw gra w kości, a jeż liczy ".repeat(5).substring(0, 128);
        assertThat(chosen(link, longest + "x", longest + "x"))
                .hasStatus(422)
                .bodyText()
                .contains("Skróć je do 128 znaków");
        assertThat(chosen(link, longest, longest)).hasStatus(302);

        assertThat(signIn("iwona.step", longest.substring(0, 127))).hasHeader(HttpHeaders.LOCATION, "/login?error");
        assertThat(signIn("iwona.step", longest)).hasHeader(HttpHeaders.LOCATION, "/");
    }

    @Test
    void wants_its_boxes_filled() {
        var page = browser.refused(ADAM, "/accounts", Form.empty());

        assertThat(page.sentences())
                .containsExactlyInAnyOrder("Wpisz imię.", "Wpisz nazwisko.", "Wpisz login.", "Wybierz rolę.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jan", "JAN", "Jan"})
    void wants_a_login_of_its_own(String login) {
        var page = browser.refused(ADAM, "/accounts", account().with("login", login));

        assertThat(page.sentences()).containsExactly("Login jan jest zajęty. Wybierz inny.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"j", "łoś", "a b", "-a", "<b>", "a/b"})
    void wants_a_login_that_can_be_typed(String login) {
        var page = browser.refused(ADAM, "/accounts", account().with("login", login));

        assertThat(page.anchors()).containsExactly("login");
    }

    @Test
    void wants_a_district_for_a_social_worker_and_for_nobody_else() {
        var page = browser.refused(ADAM, "/accounts", account().without("districts"));
        assertThat(page.sentences()).containsExactly("Pracownik socjalny ma co najmniej jeden rejon. Zaznacz go.");

        opened(account().without("districts").with("role", "COORDINATOR").with("login", "kasia"));
        opened(account().with("role", "FAMILY_ASSISTANT").with("login", "basia"));
        assertThat(centre.rows("district_worker")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"districts, 99", "districts, x", "role, QUEEN"})
    void stays_unopened_by_a_tampered_form(String box, String value) {
        var page = browser.turnedAway(422, ADAM, "/accounts", account().with(box, value));

        assertThat(page.sentences()).hasSize(1);
        assertThat(page.box("firstName")).isEqualTo("Iwona");
    }

    @Test
    void belongs_to_a_district_that_is_opened_once() {
        browser.done(ADAM, "/districts", Form.empty().with("name", "Rejon 3"));

        assertThat(browser.refused(ADAM, "/districts", Form.empty().with("name", "Rejon 3"))
                        .sentences())
                .containsExactly("Jest już rejon o tej nazwie: Rejon 3.");
        assertThat(browser.refused(ADAM, "/districts", Form.empty().with("name", ""))
                        .sentences())
                .containsExactly("Wpisz nazwę rejonu.");
        assertThat(browser.refused(ADAM, "/districts", Form.empty().with("name", "ż".repeat(61)))
                        .sentences())
                .containsExactly("Skróć tekst do 60 znaków.");
    }

    @Test
    void reads_english_and_polish_again() {
        var english = mvc.get().uri("/cases?lang=en").with(JAN.signedIn()).exchange();
        var cookie = english.getResponse().getCookie("LANGUAGE");

        assertThat(english)
                .bodyText()
                .contains("<html", "lang=\"en\"", "Families")
                .doesNotContain("Rodziny");
        assertThat(page("/cases", cookie)).bodyText().contains("Families");
        var polish = mvc.get()
                .uri("/cases?lang=pl")
                .with(JAN.signedIn())
                .cookie(cookie)
                .exchange();
        assertThat(polish).bodyText().contains("lang=\"pl\"", "Rodziny");
        assertThat(page("/cases", polish.getResponse().getCookie("LANGUAGE")))
                .bodyText()
                .contains("Rodziny");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "", "'", "de", "pl-PL", "zzzzzzzzzzzzzzzzzzzzzz", "en_US_x%0d%0a"})
    void reads_polish_or_english_whatever_language_is_asked_for(String language) {
        assertThat(mvc.get()
                        .uri("/cases?lang=" + language)
                        .with(ANNA.signedIn())
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .containsAnyOf("Rodziny", "Families");
    }

    @Test
    void reads_polish_even_where_the_browser_prefers_another_language() {
        assertThat(mvc.get()
                        .uri("/cases")
                        .with(JAN.signedIn())
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "de,en")
                        .exchange())
                .bodyText()
                .contains("lang=\"pl\"", "Rodziny");
    }

    @Test
    void shows_health_alone_of_all_that_watches_the_application() {
        assertThat(mvc.get().uri("/actuator/health").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("\"status\":\"UP\"")
                .doesNotContain("components", "db", "disk");
        for (var closed :
                new String[] {"", "/env", "/beans", "/heapdump", "/loggers", "/shutdown", "/health/db", "/mappings", "/"
                }) {
            assertThat(mvc.get().uri("/actuator" + closed).exchange())
                    .as(closed)
                    .hasStatus(302);
            assertThat(browser.open(ADAM, "/actuator" + closed).status())
                    .as(closed)
                    .isIn(403, 404);
        }
    }

    private Form account() {
        return Form.empty()
                .with("firstName", "Iwona")
                .with("lastName", "Stępień")
                .with("login", "Iwona.Step")
                .with("role", "SOCIAL_WORKER")
                .with("title", "pracowniczka socjalna")
                .with("districts", 1);
    }

    /** The token of the new account's link, as the page shows it. */
    private String opened(Form account) {
        var result = mvc.post()
                .uri("/accounts")
                .with(ADAM.signedIn())
                .with(csrf())
                .params(account.parameters())
                .exchange();
        assertThat(result).hasStatus(302);
        return String.valueOf(result.getMvcResult().getFlashMap().get("link"));
    }

    private MvcTestResult chosen(String link, String first, String second) {
        return mvc.post()
                .uri("/password/" + link)
                .with(csrf())
                .param("password", first)
                .param("passwordAgain", second)
                .exchange();
    }

    private MvcTestResult signIn(String login, String password) {
        return mvc.post()
                .uri("/login")
                .with(csrf())
                .param("username", login)
                .param("password", password)
                .exchange();
    }

    private MvcTestResult page(String address, Cookie cookie) {
        return mvc.get().uri(address).with(JAN.signedIn()).cookie(cookie).exchange();
    }

    private int sessionsOf(String login) {
        return centre.owner()
                .sql("select count(*) from spring_session where principal_name = ?")
                .param(login)
                .query(Integer.class)
                .single();
    }

    private String idOf(String login) {
        return centre.owner()
                .sql("select id::text from worker where login = ?")
                .param(login)
                .query(String.class)
                .single();
    }
}
