package pl.asysta.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.asysta.retention.OldFiles.chosen;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.PIOTR;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Contention;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Statements;

@DisplayName("A list of files to be disposed of")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class DisposalListTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Contention contention;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient application;

    private OldFiles old;

    @BeforeEach
    void files_without_an_assistant_are_kept_for_ten_years() {
        old = new OldFiles(centre, browser);
        old.kept(DocumentKind.FAMILY_WITHOUT_ASSISTANT, "B", 10);
    }

    @Test
    void is_proposed_of_files_whose_years_are_over_and_of_no_others() {
        int year = centre.today().getYear();
        var past = old.closed(families.reported(), (year - 11) + "-12-31");
        var kept = old.closed(families.reported(), (year - 10) + "-01-01");
        var open = families.reported();

        assertThat(browser.read(EWA, "/disposal").text())
                .contains(old.number(past), "B10", "1 stycznia " + year)
                .doesNotContain(old.number(kept), old.number(open), "Kowalskich");
    }

    @Test
    void is_proposed_of_nothing_of_which_the_centre_has_not_said_how_long_it_is_kept() {
        var family = families.assignedTo(PIOTR);
        centre.owner()
                .sql("update family_case set assistant_id = null where id = ?")
                .param(family.id())
                .update();
        old.closed(family, "2013-05-05");

        assertThat(browser.read(EWA, "/disposal").text()).doesNotContain(old.number(family));
        assertThat(browser.read(EWA, "/cases/" + family + "/disposal").text()).contains("Ośrodek nie ustalił");
    }

    @Test
    void waits_for_the_archive_and_then_for_another_person() {
        var family = old.closed(families.reported(), "2013-12-31");
        var list = old.drawnUp(family);
        assertThat(browser.read(EWA, list).text()).contains(old.number(family), "czeka", "Odpowiedź archiwum");
        browser.turnedAway(422, DANUTA, list + "/approval", Form.empty());

        browser.done(EWA, list + "/archive", old.answer().blank("opinionNumber").blank("opinionOn"));
        assertThat(browser.refused(EWA, list + "/approval", Form.empty()).sentences())
                .containsExactly("Ten spis sporządza ta sama osoba. Poproś o zatwierdzenie kogoś innego.");
        assertThat(browser.read(EWA, list).text()).contains("Ten spis zatwierdzi inna osoba");

        browser.done(DANUTA, list + "/approval", Form.empty());
        assertThat(browser.read(DANUTA, list).text())
                .contains("OA.421.7.2026", "Ewa Dudek", "Danuta Lis", "Wybrakuj na zawsze");
        browser.turnedAway(422, EWA, list + "/archive", old.answer());
        browser.turnedAway(422, EWA, list + "/withdrawal", Form.empty().with("reason", "Pomyłka."));
    }

    @Test
    void of_category_be_needs_the_opinion_of_the_archive() {
        old.kept(DocumentKind.FAMILY_FILE, "BE", 5);
        var family = families.assignedTo(PIOTR);
        centre.owner()
                .sql("update family_case set assistant_id = null where id = ?")
                .param(family.id())
                .update();
        var list = old.drawnUp(old.closed(family, "2013-05-05"));

        assertThat(browser.refused(
                                EWA,
                                list + "/archive",
                                old.answer().blank("opinionNumber").blank("opinionOn"))
                        .sentences())
                .containsExactly("Wpisz numer i datę ekspertyzy, bo na spisie są akta kategorii BE.");
        assertThat(browser.refused(EWA, list + "/archive", old.answer().blank("opinionOn"))
                        .sentences())
                .containsExactly("Wpisz datę ekspertyzy albo usuń jej numer.");
        assertThat(browser.refused(
                                EWA,
                                list + "/archive",
                                Form.empty().with("consentNumber", "").with("consentOn", ""))
                        .sentences())
                .containsExactly("Wpisz numer zgody archiwum.", "Wpisz datę zgody archiwum.");
        application
                .sql(
                        "update disposal_list set consent_number = 'OA 1', consent_on = current_date, answered_by = drawn_by,"
                                + " answered_at = now()")
                .update();
        refusedByPostgresql(
                "update disposal_list set approved_by = '%s', approved_at = now()"
                        .formatted(DANUTA.id().id()),
                "opinion");

        browser.done(EWA, list + "/archive", old.answer());
        browser.done(DANUTA, list + "/approval", Form.empty());
    }

    @Test
    void is_never_drawn_up_and_approved_by_the_same_person_whoever_asks_postgresql() {
        old.answered(old.closed(families.reported(), "2013-12-31"));

        refusedByPostgresql(
                "update disposal_list set approved_by = drawn_by, approved_at = now()", "two_people_dispose_of_a_file");
        refusedByPostgresql(
                "update disposal_list set drawn_by = '%s'".formatted(DANUTA.id().id()), "permission denied");
    }

    @Test
    void is_approved_once_by_two_who_do_it_at_the_same_moment() {
        var list = old.answered(old.closed(families.reported(), "2013-12-31"));

        var second = contention.waits(
                () -> browser.done(DANUTA, list + "/approval", Form.empty()),
                () -> browser.send(ADAM, list + "/approval", Form.empty()));

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.sentences()).containsExactly("Ten spis jest już zatwierdzony albo wycofany.");
        assertThat(browser.read(EWA, list).text()).contains("Danuta Lis").doesNotContain("Adam Czyż");
    }

    @Test
    void is_approved_by_whoever_sees_no_family_from_numbers_and_years() {
        var family = old.closed(families.reported(), "2013-12-31");
        restricted(family);
        var list = old.answered(family);
        browser.done(ADAM, "/settings/audit/officer", Form.empty().with("officer", JULIA.id()));

        for (var reader : new Colleague[] {ADAM, JULIA}) {
            assertThat(browser.read(reader, list).text())
                    .contains(old.number(family), "Zatwierdź spis")
                    .doesNotContain("Kowalskich", "ul. Lipowa");
            assertThat(browser.read(reader, "/disposal").text()).doesNotContain("Sporządź spis");
        }
        browser.turnedAway(404, JAN, list + "/approval", Form.empty());
        browser.turnedAway(404, KRYSTYNA, list + "/approval", Form.empty());
        assertThat(browser.open(JAN, list).status()).isEqualTo(404);
        browser.done(JULIA, list + "/approval", Form.empty());
    }

    @Test
    void loses_a_family_that_comes_back_or_is_held_back() {
        var comesBack = old.closed(families.reported(), "2013-12-31");
        var held = old.closed(families.reported(), "2013-12-31");
        var list = old.answered(comesBack, held);

        old.reopened(comesBack);
        browser.done(EWA, "/cases/" + held + "/disposal/hold", Form.empty().with("reason", "Skarga do wojewody."));

        assertThat(browser.read(EWA, list).text()).contains("zostają: sprawa wróciła albo akta wstrzymano");
        assertThat(browser.read(EWA, "/disposal").text()).contains("Skarga do wojewody.");
        assertThat(browser.refused(DANUTA, list + "/approval", Form.empty()).sentences())
                .containsExactly("Na spisie nie ma już żadnych akt do wybrakowania. Wycofaj go.");

        browser.done(DANUTA, "/cases/" + held + "/disposal/release", Form.empty());
        browser.done(DANUTA, list + "/approval", Form.empty());
    }

    @Test
    void is_shown_among_many_with_as_many_statements_as_among_one() {
        old.drawnUp(old.closed(families.reported(), "2013-12-31"));
        browser.read(EWA, "/disposal");
        var amongOne = statements.of(() -> browser.read(EWA, "/disposal"));

        for (int more = 0; more < 3; more++) {
            old.drawnUp(old.closed(families.reported(), "2013-12-31"));
        }
        old.closed(families.reported(), "2013-12-31");
        old.closed(families.reported(), "2013-12-31");

        assertThat(statements.of(() -> browser.read(EWA, "/disposal")))
                .isNotEmpty()
                .hasSameSizeAs(amongOne);
    }

    @Test
    void gives_its_files_back_when_it_is_withdrawn() {
        var family = old.closed(families.reported(), "2013-12-31");
        var list = old.drawnUp(family);
        assertThat(browser.read(EWA, "/disposal").text()).contains("Nie ma akt, których czas przechowywania minął.");
        browser.refused(EWA, list + "/withdrawal", Form.empty().with("reason", ""));

        browser.done(DANUTA, list + "/withdrawal", Form.empty().with("reason", "Archiwum odmówiło."));

        assertThat(browser.read(EWA, list).text()).contains("Wycofuje", "Archiwum odmówiło.", "nic nie wybrakowano");
        assertThat(browser.read(EWA, "/disposal").text()).contains(old.number(family));
    }

    @Test
    void holds_only_files_that_are_proposed_and_one_at_least() {
        var open = families.reported();

        assertThat(browser.refused(EWA, "/disposal", Form.empty()).sentences())
                .containsExactly("Zaznacz akta, które mają być na spisie.");
        assertThat(browser.send(EWA, "/disposal", chosen(open)).sentences())
                .containsExactly("Którychś z tych akt nie ma już na liście. Zaznacz jeszcze raz.");
        browser.turnedAway(403, ADAM, "/disposal", chosen(open));
        browser.turnedAway(403, JAN, "/disposal", chosen(open));
    }

    @Test
    void holds_no_file_that_is_still_kept_whoever_asks_postgresql() {
        var kept = old.closed(families.reported(), centre.today().minusYears(5).toString());
        var list = old.id(old.drawnUp(old.closed(families.reported(), "2013-12-31")));

        refusedByPostgresql("""
                insert into disposal_item (list_id, case_id, number, kind, symbol, category, years, opened_on, ended_on, disposable_from)
                select '%s', case_id, 'R', 'FAMILY_WITHOUT_ASSISTANT', '5220', 'B', 10, closed_on, closed_on,
                       make_date(extract(year from closed_on)::int + 11, 1, 1) from case_closure where case_id = '%s'
                """.formatted(list, kept), "still kept");
        refusedByPostgresql("update disposal_item set years = 2", "permission denied");
        refusedByPostgresql("delete from disposal_item", "permission denied");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> centre.owner().sql("delete from disposal_item").update())
                .withMessageContaining("does not change");
    }

    private void restricted(CaseId family) {
        browser.done(
                EWA,
                "/cases/" + family + "/restriction",
                Form.empty().with("reason", "Siostra pracownicy.").with("readers", ""));
    }

    private void refusedByPostgresql(String sql, String because) {
        var before = centre.contents();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> application.sql(sql).update())
                .withStackTraceContaining(because);
        assertThat(centre.contents()).isEqualTo(before);
    }
}
