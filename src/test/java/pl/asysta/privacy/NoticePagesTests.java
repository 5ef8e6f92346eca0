package pl.asysta.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@DisplayName("The privacy notice (art. 13 and 14 GDPR)")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class NoticePagesTests {
    private static final String NEW = "/privacy-notice/new";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient application;

    @Test
    void is_read_by_everybody_before_signing_in() {
        browser.done(EWA, NEW, notice(-30));

        assertThat(mvc.get().uri("/privacy-notice").accept(MediaType.TEXT_HTML))
                .hasStatusOk()
                .bodyText()
                .contains("OPS w Zalesiu odpowiada za dane.", "Prezesa Urzędu Ochrony Danych Osobowych")
                .doesNotContain("Ewa Dudek");
    }

    @Test
    void proposes_what_is_the_same_everywhere_and_leaves_the_rest_to_the_centre() {
        var first = browser.read(EWA, NEW);

        assertThat(first.box("rights")).contains("Prezesa Urzędu Ochrony Danych Osobowych");
        assertThat(first.box("purposes")).contains("Podstawą nie jest zgoda");
        assertThat(first.box("controller")).isEmpty();
    }

    @Test
    void holds_from_its_day_and_every_earlier_version_stays() {
        browser.done(EWA, NEW, notice(-30));
        browser.done(ADAM, NEW, notice(0).with("keptFor", "Od dziś pięć lat."));
        browser.done(DANUTA, NEW, notice(1).with("keptFor", "Od jutra dwa lata."));

        assertThat(browser.read(JAN, "/privacy-notice").text())
                .contains("Od dziś pięć lat.")
                .doesNotContain("Od jutra", "Dziesięć lat");
        assertThat(browser.read(JAN, "/privacy-notice").links().stream()
                        .filter(link -> link.matches("/privacy-notice/\\d+"))
                        .map(link -> browser.read(JAN, link).text()))
                .hasSize(3)
                .anyMatch(text -> text.contains("Dziesięć lat od zamknięcia sprawy."));
    }

    @ParameterizedTest
    @CsvSource({"-1, 422", "0, 302", "1, 302"})
    void begins_today_at_the_earliest_once_there_is_one(int day, int status) {
        browser.done(EWA, NEW, notice(-30));

        assertThat(browser.send(EWA, NEW, notice(day)).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "controller",
                "officer",
                "purposes",
                "sources",
                "recipients",
                "keptFor",
                "rights",
                "duty",
                "validFrom"
            })
    void is_refused_without_a_part_that_the_law_demands(String part) {
        browser.refused(EWA, NEW, notice(0).blank(part));
    }

    @Test
    void is_kept_by_director_deputy_and_administrator_alone() {
        browser.turnedAway(403, JAN, NEW, notice(0));
        browser.turnedAway(403, KRYSTYNA, NEW, notice(0));
        assertThat(browser.open(PIOTR, NEW).status()).isEqualTo(403);
    }

    @Test
    void is_on_record_of_each_adult_with_day_way_version_and_who_put_it_down() {
        browser.done(EWA, NEW, notice(-30));
        var family = withFather();

        browser.done(JAN, given(family), told(family, "Anna"));

        assertThat(browser.read(JAN, "/cases/" + family + "/privacy").text())
                .contains("wręczona, wersja", "Jan Nowicki", "Nie zapisano, że ta osoba dostała klauzulę");
        assertThat(browser.read(JAN, "/cases/" + family + "/persons").text()).contains("wręczona, wersja");
        assertThat(browser.read(JAN, "/cases/" + family).text())
                .contains("Nie zapisano jeszcze, że klauzulę dostali: Marek Kowalski");

        browser.done(JAN, given(family), told(family, "Marek").with("way", "SENT"));

        assertThat(browser.read(JAN, "/cases/" + family).text()).doesNotContain("Nie zapisano jeszcze");
    }

    @Test
    void reminds_of_no_child_and_refuses_nothing() {
        var family = families.reported();

        assertThat(browser.read(JAN, "/cases/" + family + "/privacy").text()).doesNotContain("Jaś Kowalski");
        assertThat(browser.turnedAway(422, JAN, given(family), told(family, "Jaś"))
                        .sentences())
                .singleElement()
                .asString()
                .contains("dorosła");
        families.interviewed(family);
    }

    @Test
    void is_known_from_a_consent_that_was_signed() {
        var family = families.ready();

        assertThat(browser.read(JAN, "/cases/" + family + "/privacy").text()).contains("przy podpisaniu zgody");
        assertThat(browser.read(JAN, "/cases/" + family).text()).doesNotContain("Nie zapisano jeszcze");
    }

    @Test
    void is_put_down_once_however_often_it_is_sent() {
        var family = families.reported();

        browser.done(JAN, given(family), told(family, "Anna"));
        browser.done(JAN, given(family), told(family, "Anna"));

        assertThat(centre.rows("privacy_notice_given")).isEqualTo(1);
    }

    @Test
    void is_corrected_by_another_entry_with_a_reason_and_the_first_stays() {
        var family = families.reported();
        browser.done(JAN, given(family), told(family, "Anna"));
        var entry = "/cases/" + family + "/privacy/notices/" + latest();

        browser.refused(JAN, entry, correction().blank("reason"));
        browser.refused(JAN, entry, correction().blank("givenOn"));
        browser.done(JAN, entry, correction());

        assertThat(browser.read(JAN, "/cases/" + family + "/privacy").text())
                .contains("odczytana na głos", "wręczona", "poprawione", "Poprawka: Zła data.");
        assertThat(browser.open(JAN, entry).status()).isEqualTo(404);

        browser.done(
                JAN,
                "/cases/" + family + "/privacy/notices/" + latest(),
                Form.empty().with("notGiven", "true").with("reason", "Inna rodzina."));

        assertThat(browser.read(JAN, "/cases/" + family).text()).contains("Nie zapisano jeszcze");
        assertThat(centre.rows("privacy_notice_given")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"persons, ''", "givenOn, ''", "givenOn, 31.02.2026", "way, ''"})
    void is_refused_with_a_sentence_beside_the_box(String box, String typed) {
        var family = families.reported();

        browser.turnedAway(422, JAN, given(family), told(family, "Anna").with(box, typed));
    }

    @Test
    void is_not_for_whoever_does_not_see_the_family() {
        var family = families.reported();

        assertThat(browser.open(MARIA, "/cases/" + family + "/privacy").status())
                .isEqualTo(404);
        browser.turnedAway(404, MARIA, given(family), told(family, "Anna"));
    }

    @Test
    void is_never_changed_or_erased_by_the_application() {
        browser.done(EWA, NEW, notice(0));
        var family = families.reported();
        browser.done(JAN, given(family), told(family, "Anna"));

        for (var change : new String[] {
            "update privacy_notice set rights = 'żadne'",
            "delete from privacy_notice_given",
            "update privacy_notice_given set given_on = given_on - 1"
        }) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(change)
                    .isThrownBy(() -> application.sql(change).update());
        }
    }

    private CaseId withFather() {
        return families.reported(papers.referral()
                .with("members[2].firstName", "Marek")
                .with("members[2].lastName", "Kowalski")
                .with("members[2].kinship", "FATHER")
                .with("members[2].birthDate", "1.1.1988")
                .with("members[2].pesel", "")
                .with("members[2].same", "OTHER")
                .with("members[2].somebodyElse", "Inna rodzina o tym samym nazwisku."));
    }

    private UUID latest() {
        return centre.owner()
                .sql("select id from privacy_notice_given order by recorded_at desc limit 1")
                .query(UUID.class)
                .single();
    }

    private static String given(CaseId family) {
        return "/cases/" + family + "/privacy/notices/new";
    }

    private Form told(CaseId family, String firstName) {
        return Form.empty()
                .with("persons", papers.person(family, firstName))
                .with("givenOn", centre.typed(-1))
                .with("way", "HANDED_OVER");
    }

    private Form correction() {
        return Form.empty()
                .with("givenOn", centre.typed(-2))
                .with("way", "READ_OUT")
                .with("reason", "Zła data.");
    }

    private Form notice(int from) {
        return Form.empty()
                .with("controller", "OPS w Zalesiu odpowiada za dane.")
                .with("officer", "Inspektor, iod@zalesie.example")
                .with("purposes", "Pomoc rodzinie.")
                .with("sources", "Od rodziny i ze szkoły.")
                .with("recipients", "Sąd.")
                .with("keptFor", "Dziesięć lat od zamknięcia sprawy.")
                .with("rights", "Skarga do Prezesa Urzędu Ochrony Danych Osobowych.")
                .with("duty", "Wynika z ustawy.")
                .with("validFrom", centre.typed(from));
    }
}
