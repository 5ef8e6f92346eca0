package pl.asysta.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.MARIA;

import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Form;

@DisplayName("A session")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class SessionPagesTests {
    private static final Form KNOWN = Form.empty().with("current", Door.PASSWORD);

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    @BeforeEach
    void everybody_has_a_password() {
        Door.passwords(centre, encoder, ADAM, JAN, MARIA);
    }

    @Test
    void lasts_as_long_without_a_click_as_the_administrator_has_set() {
        browser.done(
                ADAM,
                "/settings/sign-in",
                Form.empty().with("idleMinutes", "45").with("absoluteHours", "9"));
        var door = Door.at(mvc, "10.0.0.1").signsIn(JAN);
        assertThat(interval()).isEqualTo(45 * 60);
        assertThat(door.reads("/sign-in")).contains("data-idle=\"2700\"").containsPattern("data-left=\"32[34]\\d\\d\"");

        idleFor(44);
        assertThat(door.led()).isEqualTo("null");
        idleFor(46);

        assertThat(door.led()).contains("/login");
    }

    @Test
    void ends_at_the_latest_when_the_administrator_has_set_whatever_happens_in_it() {
        var door = Door.at(mvc, "10.0.0.1").signsIn(JAN);
        endsInMinutes(1);
        assertThat(door.led()).isEqualTo("null");
        assertThat(door.send("/sign-in/stay", Form.empty()))
                .hasStatusOk()
                .bodyText()
                .containsPattern("\"left\":(5\\d|60)");
        endsInMinutes(0);

        assertThat(door.led()).contains("/login");
        assertThat(centre.rows("spring_session where principal_name = 'jan'")).isZero();
    }

    @Test
    void is_on_the_list_of_its_owner_who_ends_one_or_all_others_and_never_somebody_elses() {
        var here = Door.at(mvc, "10.0.0.1").signsIn(JAN);
        var office = Door.at(mvc, "10.0.0.2").signsIn(JAN);
        var home = Door.at(mvc, "10.0.0.3").signsIn(JAN);
        var adam = Door.at(mvc, "10.0.0.4").signsIn(ADAM);

        var page = here.reads("/sign-in");

        assertThat(page)
                .contains("10.0.0.1", "10.0.0.2", "10.0.0.3", "ta przeglądarka")
                .doesNotContain("10.0.0.4");
        for (var door : java.util.List.of(here, office, home)) {
            assertThat(page)
                    .as("no id of a session")
                    .doesNotContain(door.cookie("SESSION").getValue());
        }
        assertThat(here.send("/sign-in/sessions/" + handle(adam.reads("/sign-in"), false) + "/end", KNOWN))
                .hasStatus(404);
        assertThat(here.send("/sign-in/sessions/" + handle(page, true) + "/end", KNOWN))
                .redirectedUrl()
                .isEqualTo("/sign-in?done=session");
        assertThat(java.util.stream.Stream.of(office, home)
                        .filter(door -> door.led().equals("null")))
                .hasSize(1);

        assertThat(here.send("/sign-in/sessions/end", KNOWN)).redirectedUrl().isEqualTo("/sign-in?done=sessions");

        assertThat(here.led()).isEqualTo("null");
        assertThat(office.led()).contains("/login");
        assertThat(home.led()).contains("/login");
        assertThat(adam.led()).isEqualTo("null");
    }

    @Test
    void is_ended_from_the_list_only_by_who_knows_the_password() {
        var here = Door.at(mvc, "10.0.0.1").signsIn(JAN);
        var office = Door.at(mvc, "10.0.0.2").signsIn(JAN);
        var one = "/sign-in/sessions/" + handle(here.reads("/sign-in"), true) + "/end";
        for (var page : java.util.List.of(one, "/sign-in/sessions/end")) {
            assertThat(here.reads(page)).contains("Obecne hasło");
            assertThat(here.send(page, Form.empty())).hasStatus(422);
            assertThat(here.send(page, Form.empty().with("current", "nie to hasło")))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Obecne hasło się nie zgadza.");
        }

        assertThat(office.led()).isEqualTo("null");
    }

    @Test
    void tells_a_page_how_long_it_lasts_and_lasts_no_longer_for_that() {
        var door = Door.at(mvc, "10.0.0.1").signsIn(JAN);
        var page = door.reads("/rules");
        var here = java.util.regex.Pattern.compile("data-session=\"([0-9a-f]{32})\"")
                .matcher(page);
        assertThat(here.find()).isTrue();
        assertThat(page).doesNotContain(door.cookie("SESSION").getValue());
        idleFor(29);

        assertThat(left(here.group(1))).matches("\\{\"idle\":(60|5\\d),\"left\":43\\d\\d\\d}");
        assertThat(left(here.group(1))).matches("\\{\"idle\":(60|5\\d),\"left\":43\\d\\d\\d}");

        idleFor(31);
        assertThat(left(here.group(1))).isEqualTo("{\"idle\":0,\"left\":0}");
        assertThat(left("0".repeat(32))).isEqualTo("{\"idle\":0,\"left\":0}");
        assertThat(left("x")).isEqualTo("{\"idle\":0,\"left\":0}");
    }

    private String left(String handle) {
        var answer = mvc.get()
                .uri("/sign-in/left/" + handle)
                .accept(MediaType.APPLICATION_JSON)
                .exchange();
        assertThat(answer).hasStatusOk();
        return Door.text(answer);
    }

    @Test
    void of_one_worker_is_ended_by_the_administrator_who_says_why() {
        var adam = Door.at(mvc, "10.0.0.1").signsIn(ADAM);
        var jan = Door.at(mvc, "10.0.0.2").signsIn(JAN);
        var maria = Door.at(mvc, "10.0.0.3").signsIn(MARIA);
        var page = "/accounts/" + JAN.id().id() + "/sessions";
        assertThat(adam.reads("/accounts/" + JAN.id().id() + "/change")).contains(page);
        assertThat(adam.reads(page)).contains(JAN.fullName(), "skończą się od razu");
        assertThat(adam.send(page, Form.empty().with("reason", " "))).hasStatus(422);
        assertThat(maria.send(page, Form.empty().with("reason", "ciekawość"))).hasStatus(403);
        assertThat(jan.led()).isEqualTo("null");

        assertThat(adam.send(page, Form.empty().with("reason", "zgubiony laptop")))
                .redirectedUrl()
                .isEqualTo("/accounts?done=sessions-ended");

        assertThat(jan.led()).contains("/login");
        assertThat(maria.led()).isEqualTo("null");
        assertThat(adam.reads("/accounts?done=sessions-ended")).contains("Sesje zakończone.");
        assertThat(changes("session_ending")).isEqualTo(1);
        assertThat(adam.send(
                        "/accounts/" + ADAM.id().id() + "/sessions",
                        Form.empty().with("reason", "próba")))
                .hasStatus(422)
                .bodyText()
                .contains("Otwórz Moje logowanie.");
        assertThat(centre.rows("session_ending")).isEqualTo(1);
    }

    @Test
    void of_everybody_is_ended_by_the_administrator_whose_own_goes_on() {
        var adam = Door.at(mvc, "10.0.0.1").signsIn(ADAM);
        var elsewhere = Door.at(mvc, "10.0.0.4").signsIn(ADAM);
        var jan = Door.at(mvc, "10.0.0.2").signsIn(JAN);
        var maria = Door.at(mvc, "10.0.0.3").signsIn(MARIA);
        assertThat(adam.reads("/accounts")).contains("/accounts/sessions");
        assertThat(maria.open("/accounts/sessions")).hasStatus(403);
        assertThat(adam.send("/accounts/sessions", Form.empty())).hasStatus(422);
        assertThat(jan.led()).isEqualTo("null");

        assertThat(adam.send("/accounts/sessions", Form.empty().with("reason", "ktoś obcy w systemie")))
                .redirectedUrl()
                .isEqualTo("/accounts?done=sessions-ended");

        for (var door : java.util.List.of(elsewhere, jan, maria)) {
            assertThat(door.led()).contains("/login");
        }
        assertThat(adam.led()).isEqualTo("null");
        assertThat(changes("session_ending")).isEqualTo(1);
        assertThat(Door.at(mvc, "10.0.0.2").signsIn(JAN).led())
                .as("the password is the same")
                .isEqualTo("null");
    }

    private int changes(String table) {
        return centre.owner()
                .sql("select count(*) from audit.entry where kind = 'CHANGE' and subject = ?")
                .param(table)
                .query(Integer.class)
                .single();
    }

    @Test
    void is_on_the_list_with_its_address_also_after_something_in_it_has_changed() {
        var here = Door.at(mvc, "10.0.0.1").signsIn(JAN);
        Door.at(mvc, "10.0.0.2").signsIn(JAN);
        centre.owner() // as the second factor does: the row goes to the end of the table
                .sql("update spring_session_attributes set attribute_bytes = attribute_bytes where attribute_name = ?")
                .param("asysta.step")
                .update();

        assertThat(here.reads("/sign-in")).contains("10.0.0.1", "10.0.0.2");
    }

    @Test
    void warns_on_every_page_of_somebody_signed_in_and_nowhere_else() {
        assertThat(Door.at(mvc, "10.0.0.1").signsIn(JAN).reads("/rules")).contains("data-session-end", "Zostań");
        assertThat(Door.at(mvc, "10.0.0.1").reads("/login")).doesNotContain("data-session-end");
        assertThat(browser.read(EWA, "/rules").html()).doesNotContain("data-session-end");
    }

    private static String handle(String page, boolean wanted) {
        var found = java.util.regex.Pattern.compile("/sign-in/sessions/([0-9a-f]{32})/end")
                .matcher(page);
        return found.find() ? found.group(1) : wanted ? "none" : "0".repeat(32);
    }

    private long interval() {
        return sessions.findByPrincipalName("jan").values().stream()
                .mapToLong(
                        session -> ((Session) session).getMaxInactiveInterval().toSeconds())
                .sum();
    }

    private void idleFor(int minutes) {
        changed(sessions, session -> session.setLastAccessedTime(Instant.now().minusSeconds(minutes * 60L)));
    }

    private void endsInMinutes(int minutes) {
        changed(
                sessions,
                session -> session.setAttribute(
                        "asysta.ends", Instant.now().plusSeconds(minutes * 60L).toEpochMilli()));
    }

    private static <S extends Session> void changed(
            FindByIndexNameSessionRepository<S> sessions, Consumer<Session> how) {
        sessions.findByPrincipalName("jan").values().forEach(session -> {
            how.accept(session);
            sessions.save(session);
        });
    }
}
