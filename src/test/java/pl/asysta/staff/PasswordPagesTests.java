package pl.asysta.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.JAN;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Form;

@DisplayName("A password")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class PasswordPagesTests {
    private static final String PASSWORD = "cztery zielone rowery";
    private static final String ANOTHER = "pięć starych kubków";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    MockMvcTester mvc;

    @Test
    void is_hashed_anew_when_she_signs_in_and_her_other_sessions_go_on() {
        janHas(PASSWORD);
        centre.owner().sql("update worker set password_chosen_at = null").update();
        var first = signIn(PASSWORD);
        centre.owner()
                .sql("update worker set password_hash = ? where login = 'jan'")
                .param("{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD))
                .update();

        signIn(PASSWORD);

        assertThat(hash()).startsWith("{argon2}");
        assertThat(isIn(first)).isTrue();
        signIn(PASSWORD);
    }

    @Test
    void is_changed_by_who_knows_the_present_one_and_only_this_session_goes_on() {
        janHas(PASSWORD);
        var elsewhere = signIn(PASSWORD);
        var here = signIn(PASSWORD);

        assertThat(change(here, "nie to hasło, nie", ANOTHER, ANOTHER))
                .hasStatus(422)
                .bodyText()
                .contains("Obecne hasło się nie zgadza.")
                .doesNotContain(ANOTHER);
        assertThat(change(here, PASSWORD, PASSWORD, PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("Twoje obecne hasło");
        assertThat(change(here, PASSWORD, "jan.nowicki1", "jan.nowicki1"))
                .hasStatus(422)
                .bodyText()
                .contains("zbyt łatwo odgadnąć");
        assertThat(isIn(elsewhere)).isTrue();

        assertThat(change(here, PASSWORD, ANOTHER, ANOTHER))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/sign-in?done=password");

        assertThat(isIn(here)).as("here").isTrue();
        assertThat(isIn(elsewhere)).as("elsewhere").isFalse();
        signIn(ANOTHER);
    }

    @ParameterizedTest
    @CsvSource({"Password1234, od których zaczynają włamywacze", "jannowicki12, z Twojego loginu"})
    void that_is_easily_guessed_is_refused_where_the_link_leads(String password, String sentence) {
        var link = newLink();

        var page = choose(link, password);

        assertThat(page).hasStatus(422).bodyText().contains(sentence);
        assertThat(hash()).isEqualTo("none");
        assertThat(choose(link, PASSWORD)).hasStatus(302);
    }

    @ParameterizedTest
    @CsvSource({
        "role = 'COORDINATOR'",
        "enabled = false",
        "suspended_since = '2026-01-01'",
        "password_chosen_at = now()"
    })
    void opens_sessions_that_end_when_her_rights_change(String change) {
        janHas(PASSWORD);
        var session = signIn(PASSWORD);
        centre.owner()
                .sql("update worker set expertise = 'noworodki' where login = 'jan'")
                .update();
        centre.owner()
                .sql("update worker set " + change + " where login = 'maria'")
                .update();
        assertThat(isIn(session)).isTrue();

        centre.owner()
                .sql("update worker set " + change + " where login = 'jan'")
                .update();

        assertThat(isIn(session)).isFalse();
    }

    private void janHas(String password) {
        assertThat(choose(newLink(), password)).hasStatus(302);
    }

    private String newLink() {
        var page = mvc.post()
                .uri("/accounts/" + JAN.id().id() + "/link")
                .with(ADAM.signedIn())
                .with(csrf())
                .exchange();
        return String.valueOf(page.getMvcResult().getFlashMap().get("link"));
    }

    private MvcTestResult choose(String link, String password) {
        return mvc.post()
                .uri("/password/" + link)
                .with(csrf())
                .param("password", password)
                .param("passwordAgain", password)
                .exchange();
    }

    private MvcTestResult change(Cookie session, String current, String password, String again) {
        return mvc.post()
                .uri("/sign-in/password")
                .cookie(session)
                .with(csrf())
                .params(Form.empty()
                        .with("current", current)
                        .with("chosen.password", password)
                        .with("chosen.passwordAgain", again)
                        .parameters())
                .exchange();
    }

    private Cookie signIn(String password) {
        var answer = mvc.post()
                .uri("/login")
                .with(csrf())
                .param("username", "jan")
                .param("password", password)
                .exchange();
        assertThat(answer).redirectedUrl().isEqualTo("/");
        return answer.getResponse().getCookie("SESSION");
    }

    private boolean isIn(Cookie session) {
        return mvc.get()
                        .uri("/sign-in/password")
                        .cookie(session)
                        .exchange()
                        .getResponse()
                        .getStatus()
                == 200;
    }

    private String hash() {
        return centre.owner()
                .sql("select coalesce(password_hash, 'none') from worker where login = 'jan'")
                .query(String.class)
                .single();
    }
}
