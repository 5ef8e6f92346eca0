package pl.asysta.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@CentreTest
@Import(Typist.class)
@DisplayName("A draft")
@IndicativeSentencesGeneration(separator = " ", generator = ReplaceUnderscores.class)
class DraftPagesTests {
    static final String WAITS = "Masz niezapisany tekst z";

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

    @Test
    void says_when_it_was_saved() {
        var form = typist.types(JAN, interviewOf(families.reported()), papers.interview());

        var answer = typist.autosave(form, request -> request.with(JAN.signedIn()));

        assertThat(Typist.body(answer)).containsPattern("Szkic zapisany o \\d{1,2}:\\d{2}\"");
    }

    @Test
    void is_for_the_eyes_of_its_author_only() {
        var page = interviewOf(families.reported());
        typist.saves(JAN, typist.types(JAN, page, papers.interview().with("summary", "Tylko dla mnie.")));

        assertThat(browser.read(JULIA, page).html()).doesNotContain("Tylko dla mnie.", WAITS);
        assertThat(browser.read(EWA, page).html()).doesNotContain("Tylko dla mnie.", WAITS);
        assertThat(browser.read(JAN, page).box("summary")).isEqualTo("Tylko dla mnie.");
    }

    @Test
    void is_not_to_be_read_once_the_family_is_no_longer_hers_to_see() {
        var family = families.reported();
        var form = typist.types(JAN, interviewOf(family), papers.interview().with("summary", "Tajemnica."));
        typist.saves(JAN, form);
        centre.owner()
                .sql("update family_case set district_id = ?, social_worker_id = ? where id = ?")
                .params(Centre.SECOND_DISTRICT, MARIA.id().id(), family.id())
                .update();

        var page = browser.open(JAN, interviewOf(family));

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.html()).doesNotContain("Tajemnica.");
        assertThat(Typist.body(typist.autosave(form, request -> request.with(JAN.signedIn()))))
                .doesNotContain("Tajemnica.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"save", "complete"})
    void is_deleted_when_the_paper_is_saved_or_completed(String how) {
        var page = interviewOf(families.reported());
        var form = typist.saves(JAN, typist.types(JAN, page, papers.interview()));

        browser.done(JAN, page, how.equals("complete") ? form.complete() : form);

        assertThat(textsKept()).containsExactly("[]");
        assertThat(browser.read(JAN, page).text()).doesNotContain(WAITS);
    }

    @Test
    void is_deleted_when_the_referral_is_sent_and_the_next_one_begins_empty() {
        var form = typist.saves(JAN, typist.types(JAN, "/referrals/new", papers.referral()));

        browser.done(JAN, "/referrals", form);

        assertThat(textsKept()).containsExactly("[]");
        assertThat(browser.read(JAN, "/referrals/new").box("description")).isEmpty();
    }

    @Test
    void that_arrives_late_from_a_form_that_was_sent_counts_for_nothing() {
        var form = typist.types(JAN, "/referrals/new", papers.referral());
        browser.done(JAN, "/referrals", form);

        typist.saves(JAN, form);

        assertThat(textsKept()).containsExactly("[]");
        assertThat(browser.read(JAN, "/referrals/new").box("description")).isEmpty();
    }

    @Test
    void is_not_offered_when_it_says_what_is_saved_anyway() {
        var page = interviewOf(families.reported());
        var form = papers.interview().with("summary", "To samo.\r\nI dalej.");
        browser.done(JAN, page, form);

        typist.saves(JAN, typist.types(JAN, page, form.with("summary", "To samo.\nI dalej.")));

        assertThat(browser.read(JAN, page).text()).doesNotContain(WAITS);
    }

    @Test
    void with_a_box_that_no_page_has_is_shown_beside_the_form_and_can_be_let_go() {
        var page = "/cases/" + families.cooperatingWith(PIOTR) + "/work-card/new";
        var forged = typist.types(
                PIOTR, page, Form.empty().with("note", "Zeszyt wydatków.").with("agreements[999].what", "x"));
        assertThat(browser.send(PIOTR, page, forged).status()).isEqualTo(400);

        var opened = browser.read(PIOTR, page);

        assertThat(opened.text()).contains("Zeszyt wydatków.", "Usuń ten tekst");
        assertThat(opened.box("note")).isEmpty();
        typist.presses(PIOTR, "discard", typist.on(opened, Form.empty()));
        assertThat(browser.read(PIOTR, page).text()).doesNotContain("Zeszyt wydatków.");
    }

    @Test
    void is_let_go_on_the_way_back_to_what_is_saved() {
        var page = interviewOf(families.reported());
        browser.done(JAN, page, papers.interview().with("summary", "Zapisane."));
        var form = typist.saves(JAN, typist.types(JAN, page, papers.interview().with("summary", "Niezapisane.")));

        assertThat(typist.presses(JAN, "discard", form)).isEqualTo(page);

        var opened = browser.read(JAN, page);
        assertThat(opened.box("summary")).isEqualTo("Zapisane.");
        assertThat(opened.text()).doesNotContain(WAITS);
    }

    @Test
    void is_kept_of_a_form_that_was_refused() {
        var page = interviewOf(families.reported());
        var form = typist.types(JAN, page, papers.interview().with("heldOn", "31.02.2026"));

        var refused = browser.send(JAN, page, form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.box("_draft")).isEqualTo(form.text("_draft"));
        assertThat(browser.read(JAN, page).box("heldOn")).isEqualTo("31.02.2026");
    }

    @Test
    void of_a_refused_form_is_deleted_when_the_form_is_put_right() {
        var page = interviewOf(families.reported());
        var refused = browser.send(
                JAN, page, typist.types(JAN, page, papers.interview().with("heldOn", "kiedyś")));

        browser.done(JAN, page, typist.on(refused, papers.interview()));

        assertThat(textsKept()).containsExactly("[]");
    }

    @Test
    void shows_both_texts_when_somebody_saved_the_paper_meanwhile() {
        var page = interviewOf(families.reported());
        typist.saves(JAN, typist.types(JAN, page, papers.interview().with("summary", "Mój tekst.")));
        browser.done(JULIA, page, papers.interview().with("summary", "Tekst koleżanki."));

        var opened = browser.read(JAN, page);
        var mine = papers.interview().with("summary", opened.box("summary")).with("version", opened.box("version"));
        var sent = browser.send(JAN, page, typist.on(opened, mine));

        assertThat(sent.status()).isEqualTo(409);
        assertThat(sent.conflict()).contains(List.of("Tekst koleżanki.", "Mój tekst."));
        assertThat(browser.read(JAN, page).box("summary")).isEqualTo("Mój tekst.");
    }

    @Test
    void is_shown_beside_a_paper_that_somebody_completed_meanwhile() {
        var page = interviewOf(families.reported());
        var form =
                typist.saves(JAN, typist.types(JAN, page, papers.interview().with("summary", "Czego nie zdążyłem.")));
        browser.done(JULIA, page, papers.interview().complete());

        var opened = browser.read(JAN, page);

        assertThat(opened.text()).contains("Twój niezapisany tekst z", "Tego dokumentu nie można już zmienić");
        assertThat(opened.html()).contains("Czego nie zdążyłem.");
        typist.presses(JAN, "discard", form);
        assertThat(browser.read(JAN, page).html()).doesNotContain("Czego nie zdążyłem.");
    }

    @Test
    void never_holds_a_password_or_the_token_of_a_session() {
        var form = typist.types(JAN, interviewOf(families.reported()), papers.interview())
                .with("password", "hasło-tajne")
                .with("password.passwordAgain", "hasło-tajne")
                .with("_csrf", "token-tajny");

        typist.saves(JAN, form);

        assertThat(textsKept()).hasSize(1).noneMatch(text -> text.contains("tajn") || text.contains("_draft"));
    }

    @Test
    void too_long_to_be_kept_says_so_and_leaves_the_one_before() {
        var page = interviewOf(families.reported());
        var form = typist.saves(JAN, typist.types(JAN, page, papers.interview()));
        var before = centre.contents();

        var answer = typist.autosave(
                form.with("summary", "a".repeat(TypedForm.LONGEST + 1)), request -> request.with(JAN.signedIn()));

        assertThat(answer).hasStatus(413);
        assertThat(Typist.body(answer)).contains("Skróć go do");
        assertThat(centre.contents()).isEqualTo(before);
    }

    private List<String> textsKept() {
        return centre.owner().sql("select texts from draft").query(String.class).list();
    }

    private static String interviewOf(CaseId family) {
        return "/cases/" + family + "/interview";
    }
}
