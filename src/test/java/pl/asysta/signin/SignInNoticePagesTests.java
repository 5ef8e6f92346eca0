package pl.asysta.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.MARIA;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Form;

@DisplayName("A worker whose sign-in somebody else has changed")
@IndicativeSentencesGeneration(separator = " ", generator = ReplaceUnderscores.class)
@CentreTest
class SignInNoticePagesTests {
    private static final String BANNER = "Twoje logowanie zostało zmienione przez administratora.";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PasswordEncoder encoder;

    @BeforeEach
    void everybody_has_a_password() {
        Door.passwords(centre, encoder, ADAM, JAN, MARIA);
    }

    @Test
    void reads_so_on_every_page_after_her_next_sign_in_until_she_knows_of_it() {
        var before = Door.at(mvc, "10.0.0.1").signsIn(JAN);
        browser.done(ADAM, link(), Form.empty());
        assertThat(before.reads("/rules")).as("signed in before").doesNotContain(BANNER);

        var door = Door.at(mvc, "10.0.0.2").signsIn(JAN);
        for (var page : java.util.List.of("/rules", "/news", "/rules")) {
            assertThat(door.reads(page)).contains(BANNER);
        }
        assertThat(door.reads("/sign-in"))
                .contains("wydany nowy odnośnik do wyboru hasła", "od razu powiedz dyrektorowi");
        assertThat(Door.at(mvc, "10.0.0.3").signsIn(MARIA).reads("/rules"))
                .as("a colleague")
                .doesNotContain(BANNER);
        assertThat(door.send("/sign-in/notices", Form.empty())).redirectedUrl().isEqualTo("/sign-in");

        assertThat(door.reads("/rules")).doesNotContain(BANNER);
        assertThat(door.reads("/sign-in")).as("still on the list").contains("wydany nowy odnośnik do wyboru hasła");
        assertThat(Door.at(mvc, "10.0.0.4").signsIn(JAN).reads("/rules")).doesNotContain(BANNER);
    }

    @Test
    void gets_a_letter_at_once_where_she_has_an_address() {
        browser.done(ADAM, link(), Form.empty());
        assertThat(centre.rows("reminder_letter")).as("no address").isZero();
        centre.owner()
                .sql("insert into reminder_address values (?, 'jan@example.org', 1, ?, now())")
                .params(JAN.id().id(), ADAM.id().id())
                .update();

        browser.done(ADAM, link(), Form.empty());

        assertThat(centre.owner()
                        .sql("select subject || body from reminder_letter where state = 'WAITING' and worker_id = ?")
                        .param(JAN.id().id())
                        .query(String.class)
                        .single())
                .contains("Asysta: zmiana w Twoim logowaniu", "Nowy odnośnik do wyboru Twojego hasła")
                .doesNotContain("/password/", "jan");
    }

    private static String link() {
        return "/accounts/" + JAN.id().id() + "/link";
    }
}
