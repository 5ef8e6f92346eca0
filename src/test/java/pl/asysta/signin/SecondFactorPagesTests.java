package pl.asysta.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static pl.asysta.signin.Door.PASSWORD;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.asysta.kernel.Sha256;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Form;

@DisplayName("A second factor")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class SecondFactorPagesTests {
    private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7 ]{39})</code>");
    private static final Pattern ON_PAPER = Pattern.compile("<code>([a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4})</code>");

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    Rescue rescue;

    @Autowired
    RecoveryCodes codes;

    private byte[] secret = {};
    private List<String> paper = List.of();

    @BeforeEach
    void everybody_has_a_password() {
        Door.passwords(centre, encoder, ADAM, JAN, EWA);
    }

    @Test
    void is_asked_for_after_the_password_and_nothing_opens_before() {
        enrolled(Door.at(mvc, "10.0.0.1").signsIn(JAN));
        var door = Door.at(mvc, "10.0.0.2");
        assertThat(door.tries("jan", PASSWORD)).isEqualTo("/");

        for (var page : List.of("/", "/cases", "/sign-in", "/sign-in/password", "/sign-in/app", "/nie-ma")) {
            assertThat(door.open(page)).as(page).redirectedUrl().isEqualTo("/sign-in/code");
        }
        assertThat(door.send("/sign-in/password", Form.empty())).redirectedUrl().isEqualTo("/sign-in/code");
        assertThat(door.reads("/sign-in/code")).contains("Potwierdź, że to Ty");
        assertThat(door.cookie("KNOWN")).as("not known by the password alone").isNull();
        var before = door.cookie("SESSION").getValue();

        assertThat(door.open("/rules?x=1")).hasStatus(302);
        assertThat(door.send("/sign-in/code", code(1))).redirectedUrl().contains("/rules");

        assertThat(door.cookie("SESSION").getValue()).isNotEqualTo(before);
        assertThat(door.cookie("KNOWN")).isNotNull();
        assertThat(door.reads("/sign-in")).contains("Moje logowanie", "Włączona.");
        assertThat(door.open("/sign-in/code")).redirectedUrl().isEqualTo("/");
    }

    @Test
    void that_is_a_passkey_is_added_only_after_the_password_and_taken_away_on_our_page_alone() {
        var door = Door.at(mvc, "10.0.0.1").signsIn(JAN);
        assertThat(door.send("/webauthn/register/options", Form.empty())).hasStatus(403);
        assertThat(door.send("/webauthn/register", Form.empty())).hasStatus(403);
        assertThat(mvc.delete()
                        .uri("/webauthn/register/abc")
                        .with(JAN.signedIn())
                        .with(csrf()))
                .hasStatus(403);

        assertThat(door.send("/sign-in/passkeys/new", Form.empty().with("current", "nie to hasło")))
                .hasStatus(422);
        assertThat(door.send("/webauthn/register/options", Form.empty())).hasStatus(403);

        assertThat(door.send("/sign-in/passkeys/new", Form.empty().with("current", PASSWORD)))
                .redirectedUrl()
                .isEqualTo("/sign-in#passkey");
        assertThat(door.send("/webauthn/register/options", Form.empty())).hasStatus(200);
    }

    @Test
    void takes_a_code_of_the_neighbouring_half_minute_and_none_of_a_further_one() {
        enrolled(Door.at(mvc, "10.0.0.1").signsIn(JAN));
        unused();
        assertThat(step(-2)).isFalse();
        assertThat(step(2)).isFalse();
        assertThat(step(-1)).isTrue();
        assertThat(step(0)).isTrue();
        assertThat(step(1)).isTrue();
    }

    @Test
    void takes_a_code_once_and_no_earlier_one_after_it() {
        enrolled(Door.at(mvc, "10.0.0.1").signsIn(JAN));
        unused();

        assertThat(step(0)).isTrue();
        assertThat(step(0)).as("the same again").isFalse();
        assertThat(step(-1)).as("the one before").isFalse();
        assertThat(step(1)).as("the next one").isTrue();
    }

    @Test
    void may_be_a_code_on_paper_once() {
        enrolled(Door.at(mvc, "10.0.0.1").signsIn(JAN));
        assertThat(paper).hasSize(10).doesNotHaveDuplicates();
        var code = paper.get(3);

        var door = asked();
        assertThat(door.send("/sign-in/code", code(code.toUpperCase().replace("-", " "))))
                .redirectedUrl()
                .contains("/sign-in?");

        assertThat(door.reads("/sign-in")).contains("Na kartce zostało 9 kodów.");
        assertThat(asked().send("/sign-in/code", code(code)))
                .hasStatus(422)
                .bodyText()
                .contains("Ten kod nie pasuje");
    }

    @Test
    void on_paper_is_kept_like_a_password_and_one_of_before_goes_on() {
        enrolled(Door.at(mvc, "10.0.0.1").signsIn(JAN));
        assertThat(hashes()).hasSize(10).allMatch(hash -> hash.startsWith("{argon2}$argon2id$"));
        var old = Sha256.of(JAN.id().id() + paper.get(0).replace("-", ""));
        centre.owner()
                .sql("update recovery_code set code_hash = ? where hash_start = ?")
                .params(old, old.substring(0, 5))
                .update();
        assertThat(hashes()).contains(old);

        codes.hashOlder();

        assertThat(hashes()).hasSize(10).allMatch(hash -> hash.startsWith("{argon2}$argon2id$"));
        var wrong = paper.get(0).substring(0, 13) + (paper.get(0).endsWith("a") ? "b" : "a");
        assertThat(asked().send("/sign-in/code", code(wrong))).hasStatus(422);
        assertThat(asked().send("/sign-in/code", code(paper.get(0)))).hasStatus(302);
        assertThat(asked().send("/sign-in/code", code(paper.get(0)))).hasStatus(422);
        assertThat(asked().send("/sign-in/code", code(paper.get(1)))).hasStatus(302);
    }

    private List<String> hashes() {
        return centre.owner()
                .sql("select code_hash from recovery_code")
                .query(String.class)
                .list();
    }

    @Test
    void is_guessed_four_times_more_and_then_slowly() {
        enrolled(Door.at(mvc, "10.0.0.1").signsIn(JAN));
        unused();
        var door = asked();
        for (int i = 0; i < 5; i++) {
            assertThat(door.send("/sign-in/code", code("00000" + i)))
                    .hasStatus(422)
                    .bodyText()
                    .contains("value=\"00000" + i);
        }

        assertThat(door.send("/sign-in/code", code(0)))
                .hasStatus(422)
                .bodyText()
                .containsPattern("Spróbuj jeszcze raz za (5\\d|60) sekund");
        assertThat(logged()).contains("WAITED CODE 10.0.0.2");

        centre.owner()
                .sql("update sign_in_delay set free_at = now() - interval '1 second'")
                .update();
        assertThat(door.send("/sign-in/code", code(0))).redirectedUrl().contains("/sign-in?");
    }

    @Test
    void lies_locked_in_the_database() {
        enrolled(Door.at(mvc, "10.0.0.1").signsIn(JAN));

        var stored = centre.owner()
                .sql("select secret from authenticator_app")
                .query((row, n) -> row.getBytes(1))
                .single();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret, java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(stored).hasSizeGreaterThan(secret.length + 16);
    }

    @Test
    void is_added_and_taken_away_only_by_who_knows_the_password() {
        var door = Door.at(mvc, "10.0.0.1").signsIn(JAN);
        secret = secretOn(door.reads("/sign-in/app"));
        assertThat(secretOn(door.reads("/sign-in/app")))
                .as("the same when it is opened again")
                .isEqualTo(secret);
        assertThat(door.send("/sign-in/app", code(0).with("current", "zgaduję")))
                .hasStatus(422)
                .bodyText()
                .contains("Obecne hasło się nie zgadza.");
        assertThat(door.send("/sign-in/app", code("123").with("current", PASSWORD)))
                .hasStatus(422)
                .bodyText()
                .contains("Ten kod nie pasuje");
        assertThat(centre.rows("authenticator_app where confirmed_at is not null"))
                .isZero();
        assertThat(door.send("/sign-in/app", code(0).with("current", PASSWORD))).hasStatusOk();

        assertThat(door.send("/sign-in/app/removal", Form.empty().with("current", "nie")))
                .hasStatus(422);
        assertThat(door.send("/sign-in/recovery-codes", Form.empty().with("current", PASSWORD)))
                .hasStatusOk();
        assertThat(centre.rows("recovery_code")).isEqualTo(10);
        assertThat(door.send("/sign-in/app/removal", Form.empty().with("current", PASSWORD)))
                .redirectedUrl()
                .isEqualTo("/sign-in?done=app-removed");

        assertThat(centre.rows("authenticator_app")).isZero();
        assertThat(centre.rows("recovery_code")).isZero();
        assertThat(door.closes().tries("jan", PASSWORD)).isEqualTo("/");
        assertThat(door.led()).isEqualTo("null");
    }

    @Test
    void is_demanded_of_a_role_from_a_day_on_and_who_has_none_adds_one_first() {
        demanded(centre.typed(1));
        assertThat(Door.at(mvc, "10.0.0.1").signsIn(JAN).reads("/sign-in")).contains("Twoja rola wymaga");
        demanded(centre.typed(0));
        assertThat(Door.at(mvc, "10.0.0.1").signsIn(ADAM).led())
                .as("another role")
                .isEqualTo("null");

        var door = Door.at(mvc, "10.0.0.1").signsIn(JAN);
        assertThat(door.led()).isEqualTo("/sign-in/second-factor");
        assertThat(door.open("/cases")).redirectedUrl().isEqualTo("/sign-in/second-factor");
        assertThat(door.reads("/sign-in/second-factor")).contains("Dodaj drugi składnik logowania");
        secret = secretOn(door.reads("/sign-in/app"));
        assertThat(door.send("/sign-in/app", code(0))).hasStatusOk();

        assertThat(door.led()).isEqualTo("null");
    }

    @Test
    void is_demanded_by_the_administrator_alone_and_of_days_that_can_be_read() {
        var form = Form.empty()
                .with("idleMinutes", "4")
                .with("absoluteHours", "25")
                .with("director", "kiedyś");

        assertThat(browser.refused(ADAM, "/settings/sign-in", form).sentences())
                .contains("Wpisz liczbę minut od 5 do 120.", "Wpisz liczbę godzin od 1 do 24.")
                .hasSize(3);
        assertThat(browser.open(EWA, "/settings/sign-in").status()).isEqualTo(403);
    }

    @Test
    void is_reset_by_the_administrator_who_says_why_and_the_sessions_are_over() {
        var door = Door.at(mvc, "10.0.0.1").signsIn(JAN);
        enrolled(door);
        var reset = "/accounts/" + JAN.id().id() + "/second-factor";
        assertThat(browser.read(ADAM, "/accounts").html()).contains(reset);
        assertThat(browser.refused(ADAM, reset, Form.empty().with("reason", "")).sentences())
                .containsExactly("Wpisz powód.");
        assertThat(browser.open(EWA, reset).status()).isEqualTo(403);

        assertThat(browser.done(ADAM, reset, Form.empty().with("reason", "zgubiony telefon")))
                .isEqualTo("/accounts?done=factor-reset");

        assertThat(door.open("/sign-in")).redirectedUrl().contains("/login");
        var again = Door.at(mvc, "10.0.0.1").signsIn(JAN);
        assertThat(again.led()).isEqualTo("null");
        assertThat(again.reads("/sign-in"))
                .contains("Twoje logowanie zostało zmienione przez administratora.", "usunięty drugi składnik");
        assertThat(centre.owner()
                        .sql("select reason from second_factor_reset where reset_by is not null")
                        .query(String.class)
                        .single())
                .isEqualTo("zgubiony telefon");
        assertThat(browser.open(ADAM, reset).status())
                .as("nothing left to reset")
                .isEqualTo(404);
    }

    @Test
    void of_the_only_administrator_is_removed_on_the_server_with_a_link_for_a_new_password() {
        var link = rescue.linkFor(ADAM.id());

        var door = Door.at(mvc, "10.0.0.1");
        var form = Form.empty().with("password", "pięć starych kubków").with("passwordAgain", "pięć starych kubków");
        assertThat(door.send("/password/" + link, form)).redirectedUrl().isEqualTo("/login?chosen");
        assertThat(door.tries("adam", "pięć starych kubków")).isEqualTo("/");
        assertThat(centre.rows("second_factor_reset where reset_by is null")).isEqualTo(1);
    }

    @Test
    void makes_a_sign_in_in_the_log_and_the_password_alone_makes_none() {
        enrolled(Door.at(mvc, "10.0.0.1").signsIn(JAN));
        unused();
        centre.forgetLog();

        var door = asked();
        assertThat(logged()).containsExactly("PROOF_GIVEN PASSWORD 10.0.0.2");

        door.send("/sign-in/code", code("000001"));
        door.send("/sign-in/code", code("zzzz-zzzz-zzzz"));
        assertThat(logged()).contains("PROOF_FAILED CODE 10.0.0.2").noneMatch(entry -> entry.contains("SIGNED_IN"));

        door.send("/sign-in/code", code(0));
        assertThat(logged()).containsSubsequence("PROOF_GIVEN CODE 10.0.0.2", "SIGNED_IN jan 10.0.0.2");
    }

    @Test
    void that_is_a_refused_passkey_is_in_the_log() {
        var answer = mvc.post()
                .uri("/login/webauthn")
                .with(csrf())
                .with(from -> {
                    from.setRemoteAddr("10.0.0.9");
                    return from;
                })
                .contentType("application/json")
                .content("""
                        {"id": "eA", "rawId": "eA", "type": "public-key", "clientExtensionResults": {},
                         "response": {"authenticatorData": "eA", "clientDataJSON": "eA", "signature": "eA"}}""");

        assertThat(answer).hasStatus(401);
        assertThat(logged()).contains("SIGN_IN_FAILED null 10.0.0.9");
    }

    private List<String> logged() {
        return centre.owner()
                .sql("select kind || ' ' || coalesce(subject, 'null') || ' ' || address from audit.entry"
                        + " where kind not in ('CHANGE', 'READ') order by id")
                .query(String.class)
                .list();
    }

    private Door asked() {
        var door = Door.at(mvc, "10.0.0.2");
        assertThat(door.tries("jan", PASSWORD)).isEqualTo("/");
        assertThat(door.led()).isEqualTo("/sign-in/code");
        return door;
    }

    private boolean step(int step) {
        return asked().send("/sign-in/code", code(step)).getResponse().getStatus() == 302;
    }

    private void unused() {
        centre.owner().sql("update authenticator_app set last_step = 0").update();
    }

    private void demanded(String day) {
        browser.done(
                ADAM,
                "/settings/sign-in",
                Form.empty()
                        .with("idleMinutes", "30")
                        .with("absoluteHours", "12")
                        .with("socialWorker", day));
    }

    private void enrolled(Door door) {
        secret = secretOn(door.reads("/sign-in/app"));
        var answer = door.send("/sign-in/app", code(0).with("current", PASSWORD));
        assertThat(answer).hasStatusOk();
        paper = ON_PAPER.matcher(Door.text(answer))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private Form code(int step) {
        return code(ClockCodes.code(secret, Instant.now().plusSeconds(30L * step)));
    }

    private static Form code(String code) {
        return Form.empty().with("code", code);
    }

    private static byte[] secretOn(String page) {
        var found = SECRET.matcher(page);
        assertThat(found.find()).isTrue();
        assertThat(page).contains("<svg class=\"qr\"");
        return new Base32().decode(found.group(1).replace(" ", ""));
    }
}
