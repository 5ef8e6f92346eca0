package pl.asysta.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.MARIA;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.cases.CaseId;
import pl.asysta.deadlines.Deadlines;
import pl.asysta.staff.Viewer;
import pl.asysta.statute.AccessRequestTerm;
import pl.asysta.statute.DeadlineRule;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.FormOnPage;
import pl.asysta.support.Papers;

@DisplayName("A copy of one's own data (art. 15 GDPR)")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class AccessRequestPagesTests {
    private static final String HERS = "90031212347";
    private static final String CHILDS = "18250212333";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    JdbcClient application;

    @Autowired
    Deadlines deadlines;

    private CaseId family;

    @BeforeEach
    void a_mother_a_son_and_a_father_who_lives_elsewhere() {
        family = families.reported(papers.referral()
                .with("source", "FAMILY")
                .with("reporter", "Telimena Szeptucha")
                .with(
                        "description",
                        "Telimena Szeptucha widziała Marka z synem. PESEL dziecka " + CHILDS + ", matki " + HERS + ".")
                .with("members[0].pesel", HERS)
                .with("members[1].firstName", "Jeremi")
                .with("members[1].pesel", CHILDS)
                .with("members[2].firstName", "Marek")
                .with("members[2].lastName", "Zastrzygański")
                .with("members[2].kinship", "FATHER")
                .with("members[2].birthDate", "1.1.1988")
                .with("members[2].pesel", "")
                .with("members[2].same", "OTHER")
                .with("members[2].somebodyElse", "Inna rodzina o tym samym nazwisku."));
        browser.done(
                JAN,
                "/cases/" + family + "/interview",
                papers.interview()
                        .with("summary", "Anna boi się Marka Zastrzygańskiego. Jeremiego odbiera babcia z ul. Ukrytej.")
                        .complete());
    }

    @Test
    void is_asked_for_by_whoever_works_with_the_family_and_due_in_a_month() {
        browser.done(JAN, requests("/new"), asked("Anna"));

        assertThat(browser.read(JAN, "/cases/" + family + "/privacy").text())
                .contains("Anna Kowalska", "odpowiedź do")
                .doesNotContain("Przygotuj kopię");
        assertThat(browser.read(EWA, "/cases/" + family + "/privacy").text()).contains("Przygotuj kopię");
        assertThat(browser.turnedAway(422, JAN, requests("/new"), asked("Anna")).sentences())
                .singleElement()
                .asString()
                .contains("już czeka");
    }

    @Test
    void is_asked_for_somebody_of_the_family_on_a_day_that_has_been() {
        browser.refused(JAN, requests("/new"), asked("Anna").with("receivedOn", centre.typed(1)));
        browser.refused(JAN, requests("/new"), asked("Anna").blank("receivedOn"));
        browser.turnedAway(422, JAN, requests("/new"), asked("Anna").blank("person"));
        browser.turnedAway(422, JAN, requests("/new"), asked("Anna").with("person", EWA.id()));
        browser.turnedAway(404, MARIA, requests("/new"), asked("Anna"));
    }

    @Test
    void waits_on_a_list_of_director_and_deputy_until_it_is_answered() {
        var request = opened("Anna");

        assertThat(browser.read(DANUTA, "/access-requests").text()).contains("Anna Kowalska", "odpowiedź do");
        assertThat(browser.open(JAN, "/access-requests").status()).isEqualTo(403);

        parts(request).forEach(part -> check(request, part));
        browser.done(EWA, request + "/finish", Form.empty());

        assertThat(browser.read(EWA, "/access-requests").text()).contains("Żaden wniosek nie czeka");
    }

    @Test
    void is_among_the_deadlines_of_the_director_until_it_is_answered() {
        var request = opened("Anna");
        var due = AccessRequestTerm.after(centre.today());
        var waiting = "/deadlines?rule=" + DeadlineRule.DATA_ACCESS;

        assertThat(browser.read(EWA, waiting).html()).contains("Kopia danych dla osoby", request + "\"");
        assertThat(deadlines.of(viewer(EWA)))
                .filteredOn(one -> one.rule() == DeadlineRule.DATA_ACCESS)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.deadline().day()).isEqualTo(due);
                    assertThat(one.isKeptBy(viewer(EWA))).isTrue();
                    assertThat(one.isKeptBy(viewer(JAN))).isFalse();
                });

        parts(request).forEach(part -> check(request, part));
        browser.done(EWA, request + "/finish", Form.empty());

        assertThat(browser.read(EWA, waiting).html()).doesNotContain(request);
    }

    @Test
    void is_prepared_by_director_and_deputy_alone() {
        var request = opened("Anna");

        assertThat(browser.open(JAN, request).status()).isEqualTo(403);
        assertThat(browser.open(KRYSTYNA, request + "/parts/REFERRAL").status()).isEqualTo(403);
        browser.turnedAway(403, JAN, request + "/finish", Form.empty());
        assertThat(browser.read(DANUTA, request).text()).contains("Wywiad środowiskowy", "sprawdzone 0 z");
    }

    @Test
    void proposes_to_black_out_other_people_and_the_reporter() {
        var page = browser.read(EWA, opened("Anna") + "/parts/REFERRAL");

        assertThat(page.text())
                .contains("[…] widziała […] z synem. PESEL dziecka […], matki " + HERS + ".", "zaczernione w całości");
        assertThat(browser.read(EWA, opened() + "/parts/INTERVIEW").html())
                .contains("Anna boi się […]. […] odbiera babcia z ul. Ukrytej.");
    }

    @Test
    void loses_the_numbers_of_other_people_even_where_all_else_stays() {
        var request = opened("Anna");
        var form = form(request, "REFERRAL");
        for (int i = 0; form.boxes().containsKey("lines[" + i + "].key"); i++) {
            form = form.with("lines[" + i + "].verdict", "KEEP");
        }
        browser.done(EWA, request + "/parts/REFERRAL", form);

        assertThat(browser.read(EWA, request + "/parts/REFERRAL").text())
                .contains("Telimena Szeptucha widziała Marka z synem. PESEL dziecka […], matki " + HERS + ".");
    }

    @Test
    void is_not_made_while_a_passage_is_unchecked() {
        var request = opened("Anna");
        check(request, "REFERRAL");

        assertThat(browser.turnedAway(422, EWA, request + "/finish", Form.empty())
                        .sentences())
                .singleElement()
                .asString()
                .contains("nikt jeszcze nie sprawdził");
    }

    @Test
    void wants_a_passage_checked_again_when_its_text_has_changed() {
        var request = opened("Anna");
        check(request, "REFERRAL");
        centre.owner()
                .sql("update referral set description = 'Nowe słowa o Marku.'")
                .update();

        assertThat(browser.read(EWA, request + "/parts/REFERRAL").text())
                .contains("propozycja, do sprawdzenia", "Nowe słowa o […]");
    }

    @Test
    void gives_back_what_was_chosen_and_typed_beside_its_passage() {
        var request = opened("Anna");
        var address = request + "/parts/REFERRAL";
        var form = form(request, "REFERRAL");
        var told = line(form, "description");
        form = form.with(told + "verdict", "HIDE").with(told + "words", "Szeptucha");
        var tooLong = form.with(line(form, "reporter") + "words", "x".repeat(20_001));

        var refused = browser.send(EWA, address, tooLong);
        var later = browser.read(EWA, address);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.sentences()).singleElement().asString().contains("20");
        assertThat(List.of(refused, later)).allSatisfy(page -> {
            assertThat(page.box(told + "verdict")).isEqualTo("HIDE");
            assertThat(page.box(told + "words")).isEqualTo("Szeptucha");
        });
        assertThat(browser.read(DANUTA, address).box(told + "words")).isEmpty();
        centre.owner().sql("update referral set description = 'Nowe słowa.'").update();
        var changed = browser.read(EWA, address);
        assertThat(changed.box(told + "verdict")).as("on another text").isEqualTo("KEEP");
        assertThat(changed.box(told + "words")).isEqualTo("Szeptucha");
    }

    @Test
    void is_kept_as_it_was_given_and_says_nothing_of_anybody_else() {
        var request = opened("Anna");
        parts(request).forEach(part -> check(request, part));
        hideWords(request, "Ukrytej");
        browser.done(EWA, request + "/finish", Form.empty());
        centre.owner()
                .sql("update referral set description = 'Zmienione później.'")
                .update();

        var paper = browser.read(DANUTA, request + "/print");
        var table = browser.read(DANUTA, request + "/copy.csv").html();
        assertThat(paper.text()).contains("Anna Kowalska", HERS, "Anna boi się […]", "z ul. […]");
        assertThat(table).contains("część teczki", "Anna boi się […]", "Opis");
        for (var copy : List.of(paper.html(), table)) {
            assertThat(copy)
                    .doesNotContain(
                            CHILDS, "Marka", "Zastrzyga", "Jeremi", "Telimen", "Szeptuch", "Ukrytej", "później");
        }
        browser.turnedAway(422, EWA, request + "/finish", Form.empty());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> application
                        .sql("update data_access_copy set text = 'x'")
                        .update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> centre.owner().sql("delete from data_access_copy").update());
    }

    @Test
    void is_given_also_when_the_case_has_ended() {
        browser.done(
                JAN,
                "/cases/" + family + "/analysis",
                papers.analysisSayingNo(family).complete());
        assertThat(families.stage(family)).isEqualTo("CLOSED");
        var request = opened("Anna");

        parts(request).forEach(part -> check(request, part));
        browser.done(EWA, request + "/finish", Form.empty());

        assertThat(browser.read(EWA, request + "/print").text()).contains("Analiza sytuacji rodziny");
    }

    @Test
    void has_no_copy_to_take_before_it_is_made() {
        var request = opened("Anna");

        assertThat(browser.open(EWA, request + "/print").status()).isEqualTo(404);
        assertThat(browser.open(EWA, request + "/copy.csv").status()).isEqualTo(404);
    }

    @Test
    void holds_nothing_that_is_about_another_person_alone() {
        browser.done(JAN, "/cases/" + family + "/consents/new/PARTICIPATION_REFUSED", papers.refusal(family));

        assertThat(browser.read(EWA, opened("Anna")).text()).contains("Zgody i odmowy");
        assertThat(browser.read(EWA, opened("Marek")).text()).doesNotContain("Zgody i odmowy");
    }

    @Test
    void takes_two_months_longer_once_when_it_is_told_why_in_the_first() {
        var request = opened("Anna");
        browser.refused(EWA, request + "/extension", Form.empty().with("reason", ""));
        browser.done(EWA, request + "/extension", Form.empty().with("reason", "Osiem lat pracy z rodziną."));

        assertThat(browser.read(EWA, request).text()).contains("Osiem lat pracy z rodziną.");
        browser.turnedAway(422, EWA, request + "/extension", Form.empty().with("reason", "Jeszcze raz."));
    }

    @Test
    void is_not_extended_once_the_month_is_over() {
        var request = opened("Anna");
        centre.owner()
                .sql("update data_access_request set received_on = ?")
                .param(LocalDate.of(2026, 1, 5))
                .update();

        browser.turnedAway(422, EWA, request + "/extension", Form.empty().with("reason", "Za późno."));
    }

    @Test
    void leaves_traces_in_the_log_of_reads_as_something_that_was_taken() {
        var request = opened("Anna");
        parts(request).forEach(part -> check(request, part));
        browser.done(EWA, request + "/finish", Form.empty());
        browser.read(EWA, request + "/copy.csv");

        assertThat(centre.owner()
                        .sql("select route from audit.entry where family = ? and kind = 'READ'")
                        .param(family.id())
                        .query(String.class)
                        .list())
                .anyMatch(route -> route.contains("copy.csv"));
    }

    private List<String> parts(String request) {
        return browser.read(EWA, request).links().stream()
                .filter(link -> link.contains("/parts/"))
                .map(link -> link.replaceAll(".*/parts/", ""))
                .toList();
    }

    private void check(String request, String part) {
        browser.done(EWA, request + "/parts/" + part, form(request, part));
    }

    private void hideWords(String request, String word) {
        var form = form(request, "INTERVIEW");
        for (int i = 0; form.boxes().containsKey("lines[" + i + "].key"); i++) {
            form = form.with("lines[" + i + "].words", word);
        }
        browser.done(EWA, request + "/parts/INTERVIEW", form);
    }

    /** The boxes of the passage that comes from this field. */
    private static String line(Form form, String field) {
        return form.boxes().keySet().stream()
                .filter(box -> box.endsWith("].key") && form.text(box).contains(field))
                .map(box -> box.replaceAll("key$", ""))
                .findFirst()
                .orElseThrow();
    }

    /** As it is proposed. */
    private Form form(String request, String part) {
        var page = browser.read(EWA, request + "/parts/" + part);
        var form = page.forms().stream()
                .filter(one -> one.action().contains("/parts/"))
                .map(FormOnPage::filled)
                .findFirst()
                .orElseThrow();
        for (int i = 0; form.boxes().containsKey("lines[" + i + "].key"); i++) {
            form = form.with("lines[" + i + "].verdict", page.box("lines[" + i + "].verdict"));
        }
        return form;
    }

    private String opened(String firstName) {
        browser.done(JAN, requests("/new"), asked(firstName));
        return opened();
    }

    private String opened() {
        return requests("/"
                + centre.owner()
                        .sql("select id::text from data_access_request order by registered_at desc limit 1")
                        .query(String.class)
                        .single());
    }

    private String requests(String rest) {
        return "/cases/" + family + "/privacy/requests" + rest;
    }

    private Form asked(String firstName) {
        return Form.empty()
                .with("person", papers.person(family, firstName))
                .with("receivedOn", centre.typed(0))
                .with("representative", "")
                .with("words", "Wszystko, co o mnie macie.");
    }

    private static Viewer viewer(Colleague who) {
        return new Viewer(who.id(), who.role(), Set.of());
    }
}
