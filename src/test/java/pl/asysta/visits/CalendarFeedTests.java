package pl.asysta.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PIOTR;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;

@DisplayName("The calendar in an assistant's own telephone")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class CalendarFeedTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    MockMvcTester telephone;

    private CaseId family;
    private String address;

    @BeforeEach
    void subscribed() {
        family = families.cooperatingWith(PIOTR);
        browser.done(
                PIOTR,
                "/cases/" + family + "/work-card/visits/new",
                Form.empty()
                        .with("day", centre.typed(7))
                        .with("hour", "16:30")
                        .with("kind", "HOME_VISIT")
                        .with("place", "HOME"));
        address = issued(PIOTR);
    }

    @Test
    void holds_the_hour_and_an_initial_and_is_read_without_signing_in() {
        var feed = fetch(address);

        assertThat(feed).hasStatusOk();
        assertThat(feed.getResponse().getContentType()).startsWith("text/calendar");
        assertThat(feed.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(words(feed))
                .contains("BEGIN:VCALENDAR", "BEGIN:VEVENT", "SUMMARY:Wizyta K.", "DURATION:PT1H")
                .containsPattern("DTSTART:\\d{8}T1[45]3000Z") // half past four in Warsaw, summer and winter
                .contains("\r\n");
    }

    @Test
    void holds_nothing_else_of_the_family() {
        var street = centre.owner()
                .sql("select street from family_case where id = ?")
                .param(family.id())
                .query(String.class)
                .single();

        assertThat(street).isNotBlank();
        assertThat(words(fetch(address)))
                .doesNotContainIgnoringCase("kowalsk")
                .doesNotContain(street, street.replaceFirst("^ul\\. ", ""), family.toString(), "Anna", "Jaś", "R-20");
    }

    @Test
    void has_an_address_that_is_shown_once_and_kept_as_a_digest() throws Exception {
        var token = address.replaceAll(".*/calendar/(.*)\\.ics", "$1");

        assertThat(browser.read(PIOTR, "/calendar").html()).doesNotContain(token);
        assertThat(browser.read(PIOTR, "/calendar/feed").html()).doesNotContain(token);
        assertThat(centre.owner()
                        .sql("select t::text from calendar_feed t")
                        .query(String.class)
                        .single())
                .doesNotContain(token)
                .contains(HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void is_asked_for_on_a_page_that_says_when_a_new_one_ends_the_old() {
        var before = centre.contents();

        assertThat(browser.read(PIOTR, "/calendar").html()).contains("href=\"/calendar/feed\"");
        assertThat(browser.read(PIOTR, "/calendar/feed").text())
                .contains("Nowy wyłączy poprzedni", "Utwórz nowy adres");
        assertThat(browser.read(ANNA, "/calendar/feed").text())
                .contains("Pokaż adres")
                .doesNotContain("Nowy wyłączy poprzedni");
        assertThat(browser.open(ADAM, "/calendar/feed").status()).isEqualTo(403);

        assertThat(centre.contents()).isEqualTo(before);
        assertThat(fetch(address)).hasStatusOk();
    }

    @Test
    void holds_the_duties_of_everybody_who_works_with_families_by_rule_and_initial() {
        assertThat(words(fetch(address)))
                .contains("SUMMARY:Plan pracy K.")
                .containsPattern("DTSTART;VALUE=DATE:\\d{8}");

        families.requested();
        assertThat(words(fetch(issued(EWA))))
                .contains("SUMMARY:Decyzja o asystencie K.")
                .doesNotContain("Plan pracy");
        families.reported();
        assertThat(words(fetch(issued(JAN)))).contains("SUMMARY:Wywiad środowiskowy K.");
    }

    @Test
    void is_revoked_with_a_sentence_for_whoever_still_asks() {
        assertThat(browser.read(PIOTR, "/calendar/feed").text()).contains("Wyłącz adres");

        assertThat(browser.done(PIOTR, "/calendar/feed/revocation", Form.empty()))
                .isEqualTo("/deadlines?done=feed-revoked");

        assertThat(fetch(address)).hasStatus(404);
        assertThat(words(fetch(address)))
                .isEqualTo("Ten adres kalendarza już nie działa albo jest w nim błąd. Nowy adres utworzysz w Asyście:"
                        + " Terminarz, Do kalendarza.");
        assertThat(browser.read(PIOTR, "/calendar/feed").text()).doesNotContain("Wyłącz adres");
        assertThat(browser.read(PIOTR, "/deadlines?done=feed-revoked").text()).contains("Adres kalendarza wyłączony");
        assertThat(centre.rows("calendar_feed")).isZero();
    }

    @Test
    void answers_a_telephone_that_asks_for_its_head() {
        assertThat(telephone.head().uri(URI.create(address)).exchange()).hasStatusOk();
    }

    @Test
    void stops_at_its_old_address_when_there_is_a_new_one() {
        var next = issued(PIOTR);

        assertThat(next).isNotEqualTo(address);
        assertThat(fetch(address)).hasStatus(404);
        assertThat(words(fetch(next))).contains("Wizyta K.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAA",
                "%27or%271%27%3D%271",
                "..%2Fcases"
            })
    void is_nowhere_else(String token) {
        var answer = fetch("/calendar/" + token + ".ics");

        assertThat(answer.getResponse().getStatus()).isIn(302, 400, 404);
        assertThat(words(answer)).doesNotContain("VCALENDAR");
    }

    @Test
    void is_not_at_an_address_that_was_tampered_with() {
        var last = address.charAt(address.length() - 5);
        var tampered = address.substring(0, address.length() - 5) + (last == 'A' ? 'B' : 'A') + ".ics";

        assertThat(fetch(tampered)).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({
        "suspended_since, -1, true",
        "suspended_since, 0, true",
        "suspended_since, 1, false",
        "valid_until, -1, true",
        "valid_until, 0, false",
        "valid_until, 1, false"
    })
    void is_empty_while_she_may_not_see_families(String until, int day, boolean empty) {
        var table = until.equals("valid_until") ? "data_authorisation" : "worker";
        centre.owner()
                .sql("update " + table + " set " + until + " = ? where " + (table.equals("worker") ? "id" : "worker_id")
                        + " = ?")
                .params(centre.day(day), PIOTR.id().id())
                .update();

        assertThat(fetch(address)).hasStatusOk();
        assertThat(words(fetch(address)).contains("VEVENT")).isEqualTo(!empty);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update worker set enabled = false where id = ?",
                "update secrecy_undertaking set annulled_at = now(), annulled_by = worker_id where worker_id = ?",
                "delete from data_authorisation where worker_id = ?",
                "update family_case set assistant_id = null, stage = 'CLOSED' where assistant_id = ?"
            })
    void is_empty_once_she_has_no_right_to_families(String statement) {
        centre.owner().sql(statement).param(PIOTR.id().id()).update();

        assertThat(fetch(address)).hasStatusOk();
        assertThat(words(fetch(address))).contains("VCALENDAR").doesNotContain("VEVENT");
    }

    @Test
    void follows_the_family_to_whoever_stands_in_or_takes_over() {
        var annas = issued(ANNA);
        assertThat(words(fetch(annas))).doesNotContain("Wizyta");
        centre.owner()
                .sql("insert into worker_absence (worker_id, first_day, last_day, deputy_id) values (?, ?, ?, ?)")
                .params(PIOTR.id().id(), centre.day(0), centre.day(1), ANNA.id().id())
                .update();
        assertThat(words(fetch(annas))).contains("Wizyta K.");

        centre.owner()
                .sql("delete from worker_absence where worker_id = ?")
                .param(PIOTR.id().id())
                .update();
        assertThat(words(fetch(annas))).doesNotContain("Wizyta");
    }

    @ParameterizedTest
    @CsvSource({"-31, false", "-30, true", "-29, true", "119, true", "120, true", "121, false"})
    void reaches_a_month_back_and_four_months_ahead(int day, boolean within) {
        centre.owner()
                .sql("update agreed_visit set planned_on = ? where ended_at is null")
                .param(centre.day(day))
                .update();

        assertThat(words(fetch(address)).contains("Wizyta")).isEqualTo(within);
    }

    @Test
    void is_given_to_nobody_who_sees_no_family() {
        browser.turnedAway(403, ADAM, "/calendar/feed", Form.empty());
        browser.turnedAway(403, ADAM, "/calendar/feed/revocation", Form.empty());
    }

    private String issued(Colleague assistant) {
        var page = browser.send(assistant, "/calendar/feed", Form.empty());
        assertThat(page.status()).isEqualTo(200);
        return page.html().replaceAll("(?s).*value=\"(http[^\"]*\\.ics)\".*", "$1");
    }

    private MvcTestResult fetch(String where) {
        return telephone.get().uri(URI.create(where)).exchange();
    }

    private static String words(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
