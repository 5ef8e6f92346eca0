package pl.asysta.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.MARIA;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

/** A school wrote five days ago; a counsellor there asked to stay unnamed. */
@DisplayName("The reply to an institution")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class ReplyPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Test
    void begins_with_a_letter_that_says_no_more_than_it_must() {
        var page = browser.read(JAN, address(reported()));

        assertThat(page.box("text"))
                .contains(
                        "Dotyczy: Państwa pismo nr SP2.41.2026",
                        "Ośrodek zajął się sprawą.",
                        "Osoba do kontaktu w tej sprawie: Jan Nowicki")
                .doesNotContain("Kowalsk", "trzeci tydzień", "Wysocka", "Lipowa");
        assertThat(page.box("number")).isEqualTo("Z-" + centre.today().getYear() + "/0001");
        assertThat(page.text()).contains("zostało 9 dni", "praktyka ośrodka", "+ 14 dni =");
    }

    @Test
    void tells_whether_the_family_is_covered() {
        var closed = reported();
        browser.done(JAN, "/cases/" + closed + "/referral/closure", Form.empty().with("words", "Tajny powód"));

        assertThat(browser.read(JAN, address(closed)).box("text"))
                .contains("Rodzina nie jest objęta pomocą asystenta rodziny.")
                .doesNotContain("Tajny powód");
    }

    @Test
    void is_kept_as_a_draft_and_still_runs() {
        var family = reported();

        browser.done(JAN, address(family), draft().blank("number"));

        assertThat(browser.read(JAN, address(family)).box("text")).isEqualTo("Szanowni Państwo,\r\n„sprawa” <w toku>");
        assertThat(browser.read(JAN, "/cases/{id}", family).text())
                .contains("Odpowiedź dla instytucji do", "Odpowiedź nie jest jeszcze wysłana.");
    }

    @Test
    void goes_out_with_a_number_and_a_day_and_stops_the_clock() {
        var family = reported();

        browser.done(JAN, address(family), sent(0));

        assertThat(browser.read(JAN, "/cases/{id}", family).text())
                .contains("Odpowiedź wysłana")
                .doesNotContain("Odpowiedź dla instytucji do");
        assertThat(browser.read(JAN, "/referrals?unanswered=on").classed("name"))
                .isEmpty();
        assertThat(browser.read(JAN, address(family)).text())
                .contains("numer OPS.5.2026. Tekstu nie można już zmienić.");
    }

    @Test
    void is_overdue_once_its_term_has_passed() {
        families.reported(fromASchool().with("receivedOn", centre.typed(-15)).with("letterDatedOn", ""));

        assertThat(browser.read(JAN, "/referrals").text()).contains("1 dzień po terminie");
    }

    @Test
    void wants_a_number_and_a_day_to_go_out() {
        var page = browser.refused(
                JAN, address(reported()), sent(0).blank("number").blank("sentOn"));

        assertThat(page.sentences())
                .containsExactly(
                        "Wpisz numer, pod którym odpowiedź wyszła.", "Wpisz dzień, w którym odpowiedź wyszła.");
    }

    @Test
    void does_not_go_out_before_the_referral_or_in_the_future() {
        var family = reported();

        assertThat(browser.refused(JAN, address(family), sent(-6)).sentences())
                .first()
                .asString()
                .startsWith("Odpowiedź nie mogła wyjść przed zgłoszeniem, które przyszło ");
        assertThat(browser.refused(JAN, address(family), sent(1)).sentences())
                .containsExactly("Ta data jest w przyszłości. Podaj dzień dzisiejszy albo wcześniejszy.");
        browser.done(JAN, address(family), sent(-5));
    }

    @Test
    void is_not_empty_and_not_endless() {
        var family = reported();

        assertThat(browser.turnedAway(422, JAN, address(family), draft().with("text", " \n"))
                        .sentences())
                .containsExactly("Napisz treść odpowiedzi.");
        browser.refused(JAN, address(family), draft().with("text", "ż".repeat(10_001)));
    }

    @Test
    void names_nobody_who_asked_to_stay_unnamed() {
        var family = reported();

        var page = browser.refused(JAN, address(family), draft().with("text", "Dziękujemy pani Wysockiej za telefon."));

        assertThat(page.sentences())
                .containsExactly("W tekście jest nazwisko osoby, która prosi o anonimowość. Usuń je.");
        assertThat(browser.read(JAN, address(family) + "/print").text()).doesNotContain("Wysock");
        assertThat(browser.read(EWA, address(family) + "/print").text()).doesNotContain("Wysock");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OWN_INFORMATION", "FAMILY", "COURT"})
    void is_for_institutions_alone(String source) {
        var family = families.reported(papers.referral().with("source", source).with("reporter", "Sąd Rejonowy"));

        assertThat(browser.read(JAN, address(family)).text()).contains("To zgłoszenie nie wymaga odpowiedzi.");
        assertThat(browser.refused(JAN, address(family), draft()).sentences())
                .containsExactly("To zgłoszenie nie wymaga odpowiedzi. Odpowiadamy tylko instytucjom.");
        assertThat(browser.open(JAN, address(family) + "/print").status()).isEqualTo(404);
    }

    @Test
    void is_never_changed_once_it_is_out() {
        var family = reported();
        browser.done(JAN, address(family), sent(0));

        assertThat(browser.refused(JAN, address(family), sent(-1).with("version", 0))
                        .sentences())
                .first()
                .asString()
                .startsWith("Ta odpowiedź jest już wysłana");
    }

    @Test
    void shows_two_drafts_side_by_side() {
        var family = reported();
        browser.done(JAN, address(family), draft().with("text", "Pierwszy"));

        var page = browser.turnedAway(409, JULIA, address(family), draft().with("text", "Drugi"));

        assertThat(page.conflict()).containsExactly(java.util.List.of("Pierwszy", "Drugi"));
        assertThat(page.box("text")).isEqualTo("Drugi");
    }

    @Test
    void goes_to_the_printer_with_its_number_and_who_printed_it() {
        var family = reported();
        browser.done(JAN, address(family), sent(0));

        assertThat(browser.read(JAN, address(family) + "/print").text())
                .contains("Szkoła Podstawowa nr 2", "OPS.5.2026", "„sprawa” <w toku>", "Jan Nowicki");
    }

    @Test
    void is_written_only_by_those_who_may_see_the_family_and_decide_or_interview() {
        var family = reported();

        browser.turnedAway(404, MARIA, address(family), draft());
        browser.turnedAway(403, KRYSTYNA, address(family), draft());
        browser.done(EWA, address(family), draft());
    }

    @Test
    void has_a_number_and_a_text_past_the_application_too() {
        var family = reported();
        var insert = "insert into referral_reply (id, case_id, text, number, sent_on, saved_by, saved_at)"
                + " select gen_random_uuid(), ?, ?, ?, current_date, id, now() from worker where login = 'jan'";

        assertThatThrownBy(() -> centre.owner()
                        .sql(insert)
                        .params(family.id(), "Treść", " ")
                        .update())
                .hasMessageContaining("sent_reply_has_a_number");
        assertThatThrownBy(() ->
                        centre.owner().sql(insert).params(family.id(), " ", "5").update())
                .hasMessageContaining("reply_says_something");
    }

    private CaseId reported() {
        return families.reported(fromASchool());
    }

    private Form fromASchool() {
        return papers.referral()
                .with("source", "INSTITUTION")
                .with("reporter", "Szkoła Podstawowa nr 2")
                .with("person", "Anna Wysocka, pedagog")
                .with("nameWithheld", "true")
                .with("letterNumber", "SP2.41.2026")
                .with("letterDatedOn", centre.typed(-6));
    }

    private Form draft() {
        return Form.empty()
                .with("version", -1)
                .with("text", "Szanowni Państwo,\r\n„sprawa” <w toku>")
                .with("number", "OPS.5.2026")
                .with("sentOn", "");
    }

    private Form sent(int day) {
        return draft().with("sentOn", centre.typed(day)).complete();
    }

    private static String address(CaseId family) {
        return "/cases/" + family + "/reply";
    }
}
