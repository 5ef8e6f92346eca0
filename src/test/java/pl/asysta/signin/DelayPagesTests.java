package pl.asysta.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.signin.Door.PASSWORD;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.MARIA;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Form;

@DisplayName("Guessing a password")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class DelayPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    TryDelays delays;

    @BeforeEach
    void everybody_has_a_password() {
        Door.passwords(centre, encoder, ADAM, JAN, MARIA);
    }

    @Test
    void is_free_four_times_then_waits_and_is_free_again_when_the_wait_is_over() {
        var door = Door.at(mvc, "10.0.0.1");
        fails(door, "jan", 4);
        assertThat(Door.at(mvc, "10.0.0.1").tries("jan", PASSWORD))
                .as("after four")
                .isEqualTo("/");
        fails(door, "jan", 5);

        assertThat(door.tries("jan", PASSWORD))
                .as("after five, though it is right")
                .isEqualTo("/login?wait");

        assertThat(door.reads("/login?wait"))
                .containsPattern("Spróbuj jeszcze raz za (2\\d|30) sekund")
                .contains("value=\"jan\"")
                .doesNotContain(PASSWORD);
        assertThat(Door.at(mvc, "10.0.0.1").tries("maria", PASSWORD))
                .as("a colleague")
                .isEqualTo("/");
        centre.owner()
                .sql("update sign_in_delay set free_at = now() - interval '1 second'")
                .update();
        assertThat(door.tries("jan", PASSWORD)).isEqualTo("/");
        assertThat(door.tries("jan", "nie to")).isEqualTo("/login?error");
        assertThat(door.tries("jan", PASSWORD)).as("counted anew").isEqualTo("/");
    }

    @Test
    void waits_twice_as_long_after_each_further_failure_up_to_a_quarter_of_an_hour() {
        var attempt = List.of(Attempt.of(Slowed.ACCOUNT_AT_ADDRESS, "jan", "10.0.0.1"));
        for (int i = 0; i < 4; i++) {
            assertThat(delays.begin(attempt)).isEmpty();
        }
        var waits = new ArrayList<Long>();
        for (int i = 0; i < 7; i++) {
            assertThat(delays.begin(attempt)).isEmpty();
            waits.add(delays.begin(attempt).orElseThrow().plusSeconds(1).toSeconds());
            centre.owner()
                    .sql("update sign_in_delay set free_at = now() - interval '1 second'")
                    .update();
        }

        assertThat(waits).containsExactly(30L, 60L, 120L, 240L, 480L, 900L, 900L);
    }

    @Test
    void answers_alike_for_a_login_that_nobody_has() {
        var door = Door.at(mvc, "10.0.0.1");
        fails(door, "nikt", 5);

        assertThat(door.tries("nikt", PASSWORD)).isEqualTo("/login?wait");
        assertThat(door.reads("/login?wait")).containsPattern("Spróbuj jeszcze raz za (2\\d|30) sekund");
    }

    @Test
    void from_many_addresses_slows_the_account_for_strangers_and_not_for_its_owner() {
        var owner = Door.at(mvc, "10.0.0.1").signsIn(ADAM).closes();
        for (int i = 0; i < 20; i++) {
            fails(Door.at(mvc, "10.9.0." + i), "adam", 1);
        }

        assertThat(Door.at(mvc, "10.9.1.1").tries("adam", PASSWORD))
                .as("a stranger")
                .isEqualTo("/login?wait");
        assertThat(owner.tries("adam", "literówka")).isEqualTo("/login?error");
        assertThat(owner.tries("adam", PASSWORD)).as("her own browser").isEqualTo("/");
        assertThat(owner.closes().tries("jan", "x")).as("not known for others").isEqualTo("/login?error");
        assertThat(centre.rows("known_browser")).isEqualTo(1);
    }

    @Test
    void never_locks_the_only_administrator_out_for_longer_than_five_minutes() {
        var account = List.of(Attempt.of(Slowed.ACCOUNT, "adam"));
        for (int i = 0; i < 40; i++) {
            centre.owner()
                    .sql("update sign_in_delay set free_at = now() - interval '1 second'")
                    .update();
            delays.begin(account);
        }
        assertThat(Door.at(mvc, "10.0.0.7").tries("adam", PASSWORD)).isEqualTo("/login?wait");

        centre.owner()
                .sql("update sign_in_delay set free_at = free_at - interval '5 minutes'")
                .update();

        assertThat(Door.at(mvc, "10.0.0.7").tries("adam", PASSWORD)).isEqualTo("/");
    }

    @Test
    void of_many_accounts_slows_the_address_they_are_guessed_from() {
        for (int i = 0; i < 60; i++) {
            fails(Door.at(mvc, "10.0.0.9"), "login" + i, 1);
        }

        assertThat(Door.at(mvc, "10.0.0.9").tries("jan", PASSWORD)).isEqualTo("/login?wait");
        assertThat(Door.at(mvc, "10.0.0.8").tries("jan", PASSWORD)).isEqualTo("/");
    }

    @Test
    void at_the_same_time_in_thirty_places_is_counted_all_the_same() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<String> guess = () -> Door.at(mvc, "10.0.0.1").tries("jan", "zgaduję");
            var answers = pool.invokeAll(Collections.nCopies(30, guess));
            long made = 0;
            for (var answer : answers) {
                made += answer.get().equals("/login?error") ? 1 : 0;
            }
            assertThat(made).isEqualTo(5);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void of_one_time_links_is_slowed_and_a_link_that_works_is_not_counted() {
        var door = Door.at(mvc, "10.0.0.1");
        for (int i = 0; i < 20; i++) {
            assertThat(door.open("/password/zmyslony" + i)).hasStatus(404);
        }

        assertThat(door.open("/password/zmyslony")).hasStatus(429);
        assertThat(door.send("/setup/zmyslony", Form.empty())).hasStatus(429);
        assertThat(Door.at(mvc, "10.0.0.2").open("/password/zmyslony")).hasStatus(404);
    }

    @Test
    void leaves_nothing_behind_that_says_who_tried_what() {
        fails(Door.at(mvc, "10.0.0.1"), "jan", 1);

        assertThat(centre.owner()
                        .sql("select key from sign_in_delay")
                        .query(String.class)
                        .list())
                .hasSize(3)
                .allMatch(key -> key.matches("[0-9a-f]{64}"));
        centre.owner()
                .sql("update sign_in_delay set last_at = last_at - interval '25 hours'")
                .update();
        delays.forget();
        assertThat(centre.rows("sign_in_delay")).isZero();
    }

    @Test
    void does_not_take_over_a_session_that_was_there_before() {
        var door = Door.at(mvc, "10.0.0.1");
        fails(door, "jan", 1);
        var before = door.cookie("SESSION").getValue();

        door.signsIn(JAN);

        assertThat(door.cookie("SESSION").getValue()).isNotEqualTo(before);
        assertThat(door.cookie("KNOWN")).isNotNull();
    }

    private static void fails(Door door, String login, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(door.tries(login, "nie to hasło " + i)).isEqualTo("/login?error");
            door.open("/login?error"); // a browser goes where it is led
        }
    }
}
