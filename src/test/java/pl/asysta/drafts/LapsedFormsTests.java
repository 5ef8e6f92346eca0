package pl.asysta.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@CentreTest
@Import(Typist.class)
@DisplayName("A form whose session is over")
@IndicativeSentencesGeneration(separator = " ", generator = ReplaceUnderscores.class)
class LapsedFormsTests {
    private static final String TEXT = "Zdanie „pierwsze”.\r\nI drugie <3 -- 😀";

    @Autowired
    Browser browser;

    @Autowired
    Centre centre;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Typist typist;

    private String page;
    private Form form;

    @BeforeEach
    void type_an_interview() {
        page = "/cases/" + families.reported() + "/interview";
        form = typist.types(JAN, page, papers.interview().with("summary", TEXT));
    }

    @Test
    void comes_back_after_signing_in_with_every_character() {
        var browserCookie = heldBy(sentWithoutSession());

        var location = signsIn(JAN, browserCookie);

        assertThat(location).isEqualTo(page + "?back");
        var opened = browser.read(JAN, location);
        assertThat(opened.box("summary")).isEqualTo(TEXT);
        assertThat(opened.box("place")).isEqualTo(form.text("place"));
        assertThat(opened.text()).contains("Masz niezapisany tekst z", "Dopóki go nie zapiszesz, widzisz go tylko Ty");
        assertThat(centre.rows("environmental_interview")).isZero();
        assertThat(centre.rows("held_form")).isZero();
    }

    @Test
    void leads_to_the_sign_in_page_which_says_that_the_text_is_safe() {
        var answer = sentWithoutSession();

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/login?expired");
        assertThat(Typist.body(typist.reads("/login", heldBy(answer))))
                .contains("Sesja wygasła. Twój tekst jest bezpieczny.")
                .doesNotContain(TEXT, JAN.login());
    }

    @Test
    void is_not_shown_to_somebody_else_who_signs_in_and_still_waits_for_its_author() {
        var browserCookie = heldBy(sentWithoutSession());

        assertThat(signsIn(JULIA, browserCookie)).isEqualTo("/");
        assertThat(browser.read(JULIA, page).box("summary")).isEmpty();

        assertThat(signsIn(JAN, browserCookie)).isEqualTo(page + "?back");
    }

    @Test
    void is_not_found_from_another_browser() {
        heldBy(sentWithoutSession());

        assertThat(signsIn(JAN, new Cookie("HELD", "A".repeat(32)))).isEqualTo("/");
        assertThat(browser.read(JAN, page).box("summary")).isEmpty();
    }

    @Test
    void is_held_while_somebody_else_is_signed_in_here() {
        var answer = typist.send(
                page, form, request -> request.header("Origin", Typist.OURS).with(JULIA.signedIn()));

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/login?expired");
        assertThat(browser.read(JULIA, page).box("summary")).isEmpty();
        assertThat(signsIn(JAN, heldBy(answer))).isEqualTo(page + "?back");
    }

    @Test
    void comes_back_at_once_when_she_signed_in_again_in_a_second_tab() {
        var answer = typist.send(
                page, form, request -> request.header("Origin", Typist.OURS).with(JAN.signedIn()));

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(page + "?back");
        var opened = browser.read(JAN, page);
        assertThat(opened.box("summary")).isEqualTo(TEXT);
        assertThat(centre.rows("environmental_interview")).isZero();
        browser.done(JAN, page, typist.on(opened, papers.interview().with("summary", opened.box("summary"))));
    }

    @Test
    void is_refused_when_another_site_sent_it() {
        var before = centre.contents();

        var answer = typist.send(page, form, request -> request.header("Origin", "http://evil.example"));

        assertThat(answer).hasStatus(403);
        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void is_refused_when_it_names_somebody_else_as_its_author() {
        var forged = form.with(
                "_draft",
                form.text("_draft").replace(JAN.id().toString(), JULIA.id().toString()));
        var before = centre.contents();

        var answer = typist.send(page, forged, request -> request.header("Origin", Typist.OURS));

        assertThat(answer).hasStatus(403);
        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void is_refused_when_it_is_longer_than_a_draft_may_be() {
        var tooLong = form.with("summary", "a".repeat(TypedForm.LONGEST + 1));
        var before = centre.contents();

        var answer = typist.send(page, tooLong, request -> request.header("Origin", Typist.OURS));

        assertThat(answer).hasStatus(403);
        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void is_held_too_while_its_page_saves_itself() {
        var answer = typist.autosave(form, request -> request);

        assertThat(answer).hasStatus(401);
        assertThat(Typist.body(answer)).contains("wróci do formularza po zalogowaniu");
        assertThat(signsIn(JAN, heldBy(answer))).isEqualTo(page + "?back");
    }

    @Test
    void waits_beside_others_and_the_latest_is_opened_first() {
        var browserCookie = heldBy(sentWithoutSession());
        var referral = typist.types(JAN, "/referrals/new", papers.referral());
        typist.send(
                "/referrals",
                referral,
                request -> request.header("Origin", Typist.OURS).cookie(browserCookie));

        assertThat(signsIn(JAN, browserCookie)).isEqualTo("/referrals/new?back");
        assertThat(browser.read(JAN, "/referrals/new").box("description")).isEqualTo(referral.text("description"));
        assertThat(browser.read(JAN, page).box("summary")).isEqualTo(TEXT);
    }

    @Test
    void lets_no_more_than_twenty_wait_for_one_author() {
        for (int i = 0; i < 22; i++) {
            sentWithoutSession();
        }

        assertThat(centre.rows("held_form")).isEqualTo(20);
    }

    @Test
    void on_the_sign_in_page_leads_to_a_fresh_one() {
        var answer = typist.send(
                "/login",
                Form.empty().with("username", "jan").with("password", "x"),
                request -> request.header("Origin", Typist.OURS));

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/login?waited");
        assertThat(Typist.body(typist.reads("/login?waited"))).contains("Ta strona czekała zbyt długo.");
    }

    private MvcTestResult sentWithoutSession() {
        return typist.send(page, form, request -> request.header("Origin", Typist.OURS));
    }

    private static Cookie heldBy(MvcTestResult answer) {
        var cookie = Objects.requireNonNull(answer.getResponse().getCookie("HELD"));
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        return new Cookie("HELD", cookie.getValue());
    }

    private String signsIn(Colleague who, Cookie cookie) {
        centre.owner()
                .sql("update worker set password_hash = ? where id = ?")
                .params(passwords.encode("tajne-haslo"), who.id().id())
                .update();
        return typist.signsIn(who, "tajne-haslo", cookie);
    }
}
