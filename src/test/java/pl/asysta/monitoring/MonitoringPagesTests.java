package pl.asysta.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Endings;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;
import pl.asysta.support.Statements;

@DisplayName("A family after the end of the work")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class MonitoringPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Endings endings;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient application;

    private CaseId family;

    @BeforeEach
    void a_family_whose_work_ended_forty_days_ago() {
        family = endings.endedDaysAgo(families.cooperatingWith(PIOTR), 40);
    }

    @Test
    void is_seen_by_who_asks_and_is_nowhere_among_her_families() {
        assertThat(browser.read(PIOTR, "/cases/" + family).text())
                .contains(
                        "Monitorowanie: Piotr Gil", "Monitorowanie po zakończeniu", "Kontakt po zakończeniu pracy do");
        assertThat(browser.open(ANNA, "/cases/" + family).status()).isEqualTo(404);
        assertThat(browser.read(PIOTR, "/").text())
                .contains("Rodziny po zakończeniu pracy", "rodzina Kowalskich", "koniec pracy z rodziną")
                .contains("Moje rodziny 3");
        assertThat(browser.read(PIOTR, "/children-seen").text()).doesNotContain("Kowalskich");
        assertThat(browser.read(PIOTR, "/calendar").text()).doesNotContain("Kowalskich");
        assertThat(browser.read(EWA, "/caseloads").text()).doesNotContain("Kowalskich");
        browser.turnedAway(
                422, PIOTR, "/cases/" + family + "/work-card/new", Form.empty().with("kind", "PHONE"));
    }

    @Test
    void is_late_where_nobody_asked_in_time_and_stands_in_the_register_with_its_day() {
        assertThat(browser.read(PIOTR, page()).text())
                .contains("Kontakt 1", "po terminie", "+ 1 miesiąc =", "+ 3 miesiące =", "+ 6 miesięcy =");
        assertThat(browser.read(EWA, "/cases?needs=LATE").text()).contains("Kowalskich");
        assertThat(browser.read(EWA, "/cases?stage=MONITORED").text())
                .contains("Kowalskich", "Kontakt po zakończeniu pracy");

        browser.done(PIOTR, contact(), endings.contact());

        assertThat(browser.read(PIOTR, page()).text())
                .contains("Jaś chodzi do szkoły.", "Od kogo: mama", "po terminie", "+ 3 miesiące =");
        assertThat(browser.read(EWA, "/cases?needs=LATE").text()).doesNotContain("Kowalskich");
        assertThat(browser.read(JAN, "/cases/" + family).text())
                .contains("Kontakt po zakończeniu pracy", "Piotr Gil")
                .contains("+ 3 miesiące =");
    }

    @ParameterizedTest(name = "asked {0} days ago")
    @ValueSource(ints = {39, 12, 0})
    void keeps_its_first_day_by_a_contact_in_time_or_late_and_no_other_that_is_to_come(int daysAgo) {
        browser.done(PIOTR, contact(), endings.contact().with("on", centre.typed(-daysAgo)));

        assertThat(kept()).isEqualTo("1");
    }

    @Test
    void keeps_no_later_day_by_a_second_contact_before_the_first_was_due() {
        browser.done(PIOTR, contact(), endings.contact().with("on", centre.typed(-39)));
        browser.done(
                PIOTR,
                contact(),
                endings.contact().with("on", centre.typed(-38)).with("situation", "Jeszcze raz."));
        assertThat(kept()).isEqualTo("1");

        browser.done(PIOTR, contact(), endings.contact());

        assertThat(kept()).isEqualTo("1,2");
    }

    @Test
    void keeps_by_a_late_contact_all_that_was_due_until_then() {
        var late = endings.endedDaysAgo(families.cooperatingWith(PIOTR), 200);

        browser.done(PIOTR, "/cases/" + late + "/monitoring/contacts/new", endings.contact());

        assertThat(centre.owner()
                        .sql("select count(*) from monitoring_due where case_id = ? and contact is not null")
                        .param(late.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(browser.read(PIOTR, "/").text()).contains("wszystkie kontakty się odbyły");
    }

    @ParameterizedTest(name = "on the day {0} from today: {1}")
    @CsvSource({
        "-41, Praca z rodziną trwała do",
        "-40, Praca z rodziną trwała do",
        "1, Ta data jest w przyszłości. Podaj dzień dzisiejszy albo wcześniejszy.",
    })
    void is_asked_after_the_last_day_of_the_work_and_not_tomorrow(int day, String sentence) {
        assertThat(browser.refused(PIOTR, contact(), endings.contact().with("on", centre.typed(day)))
                        .sentences())
                .singleElement()
                .asString()
                .startsWith(sentence);
        browser.done(PIOTR, contact(), endings.contact().with("on", centre.typed(-39)));
    }

    @Test
    void is_not_asked_before_the_work_has_ended() {
        var working = families.cooperatingWith(PIOTR);

        assertThat(browser.refused(PIOTR, "/cases/" + working + "/monitoring/contacts/new", endings.contact())
                        .sentences())
                .containsExactly(
                        "Tej rodziny nikt teraz nie monitoruje. Monitorowanie zaczyna się po zakończeniu pracy.");
        assertThat(browser.open(PIOTR, "/cases/" + working + "/monitoring/contacts/new")
                        .location())
                .endsWith("/monitoring");
    }

    @ParameterizedTest
    @CsvSource({
        "on, Podaj dzień kontaktu.",
        "channel, 'Zaznacz, jak to wiadomo.'",
        "source, 'Napisz, od kogo to wiadomo.'",
        "situation, 'Napisz, jak się rodzinie wiedzie.'",
        "reopenNeeded, 'Zaznacz, czy rodzina znów potrzebuje asystenta.'",
    })
    void wants_each_box_of_a_contact(String box, String sentence) {
        assertThat(browser.refused(PIOTR, contact(), endings.contact().blank(box))
                        .sentences())
                .containsExactly(sentence);
    }

    @Test
    void is_asked_once_however_often_the_button_is_pressed() {
        var contact = endings.contact();
        browser.done(PIOTR, contact(), contact);
        var before = centre.contents();
        browser.done(PIOTR, contact(), contact);

        assertThat(centre.contents()).isEqualTo(before);
        assertThat(centre.rows("monitoring_contact")).isEqualTo(1);
    }

    @Test
    void is_asked_by_its_monitor_and_by_social_workers() {
        browser.done(JAN, contact(), endings.contact());
        browser.turnedAway(403, EWA, contact(), endings.contact());
        browser.turnedAway(404, ANNA, contact(), endings.contact());
        browser.turnedAway(404, MARIA, contact(), endings.contact());
    }

    @Test
    void is_closed_once_everybody_has_been_asked_and_earlier_only_for_a_reason() {
        assertThat(browser.refused(PIOTR, end(), ending("ALL_DONE", "")).sentences())
                .containsExactly("Nie wszystkie umówione kontakty się odbyły. Wybierz inny powód.");
        assertThat(browser.refused(PIOTR, end(), ending("MOVED_AWAY", "")).sentences())
                .containsExactly("Napisz, dlaczego monitorowanie kończy się wcześniej.");
        assertThat(browser.refused(PIOTR, end(), Form.empty().with("words", "x"))
                        .sentences())
                .containsExactly("Zaznacz, dlaczego monitorowanie się kończy.");

        browser.done(EWA, end(), ending("MOVED_AWAY", "Rodzina mieszka już w Radomiu."));
        var before = centre.contents();
        browser.done(EWA, end(), ending("MOVED_AWAY", "Rodzina mieszka już w Radomiu."));

        assertThat(centre.contents()).isEqualTo(before);
        assertThat(families.stage(family)).isEqualTo("CLOSED");
        assertThat(browser.read(JAN, page()).text())
                .contains("rodzina wyprowadziła się z gminy", "Rodzina mieszka już w Radomiu.", "Ewa Dudek");
        assertThat(browser.read(JAN, "/cases/" + family).text()).contains("Koniec monitorowania");
        assertThat(browser.open(PIOTR, "/cases/" + family).status()).isEqualTo(404);
        assertThat(browser.read(EWA, "/cases?needs=LATE").text()).doesNotContain("Kowalskich");
    }

    @Test
    void is_closed_without_words_when_every_contact_has_been_made() {
        var late = endings.endedDaysAgo(families.cooperatingWith(PIOTR), 200);
        browser.done(PIOTR, "/cases/" + late + "/monitoring/contacts/new", endings.contact());

        browser.done(PIOTR, "/cases/" + late + "/monitoring/end", ending("ALL_DONE", ""));

        assertThat(families.stage(late)).isEqualTo("CLOSED");
    }

    @Test
    void keeps_the_days_it_was_given_when_the_centre_changes_its_practice() {
        centre.owner()
                .sql("insert into practice_term values ('MONITORING_FIRST', current_date, 2, 'MONTHS')")
                .update();

        assertThat(browser.read(PIOTR, page()).text()).contains("+ 1 miesiąc =");
    }

    @Test
    void that_needs_an_assistant_again_is_on_the_desks_of_who_may_open_its_case_until_one_of_them_answers() {
        browser.done(PIOTR, contact(), endings.contact().with("reopenNeeded", "true"));
        browser.done(PIOTR, contact(), endings.contact().with("situation", "W szkole dobrze."));
        var waits = "Rodziny, które znów potrzebują asystenta";

        assertThat(browser.read(EWA, "/").text()).contains(waits, "Rodzina Kowalskich", "Piotr Gil");
        assertThat(browser.read(JAN, "/").text()).contains(waits);
        for (var other : List.of(KRYSTYNA, PIOTR, ANNA, MARIA)) {
            assertThat(browser.read(other, "/").text()).doesNotContain(waits);
        }
        assertThat(browser.read(PIOTR, "/cases/" + family).text()).contains("Rodzina znów potrzebuje pomocy");
        assertThat(browser.refused(PIOTR, end(), ending("OTHER", "Wystarczy.")).sentences())
                .singleElement()
                .asString()
                .startsWith("Zapisano, że rodzina znów potrzebuje asystenta.");
        assertThat(browser.refused(JAN, notNeeded(), Form.empty().with("because", ""))
                        .sentences())
                .containsExactly("Napisz, dlaczego asystent nie jest potrzebny.");
        browser.turnedAway(403, PIOTR, notNeeded(), Form.empty().with("because", "x"));

        var answer = Form.empty().with("because", "Babcia przejęła poranki.");
        browser.done(JAN, notNeeded(), answer);
        browser.done(JAN, notNeeded(), answer);

        assertThat(browser.read(EWA, "/").text()).doesNotContain(waits);
        assertThat(browser.read(PIOTR, page()).text())
                .contains("Nie wracamy do pracy", "Babcia przejęła poranki.", "Jan ");
        assertThat(browser.read(PIOTR, "/cases/" + family).text()).doesNotContain("Rodzina znów potrzebuje pomocy");
        assertThat(browser.refused(EWA, notNeeded(), Form.empty().with("because", "Inaczej."))
                        .sentences())
                .containsExactly("Żaden kontakt nie czeka na odpowiedź. Mogła ją już napisać inna osoba.");
        browser.done(PIOTR, end(), ending("OTHER", "Wystarczy."));
    }

    @Test
    void that_needs_an_assistant_again_leaves_the_desks_when_its_case_goes_on() {
        browser.done(PIOTR, contact(), endings.contact().with("reopenNeeded", "true"));

        browser.done(EWA, "/cases/" + family + "/reopening", endings.reopening());

        assertThat(browser.read(EWA, "/").text()).doesNotContain("Rodziny, które znów potrzebują asystenta");
    }

    @Test
    void is_not_ended_over_an_unanswered_need_past_the_application() {
        browser.done(PIOTR, contact(), endings.contact().with("reopenNeeded", "true"));

        assertThatThrownBy(() -> centre.owner()
                        .sql(
                                "update family_monitoring set end_reason = 'OTHER', end_words = 'x', ended_on = current_date,"
                                        + " ended_by = begun_by, ended_at = now()")
                        .update())
                .rootCause()
                .hasMessageContaining("a monitoring does not end over an unanswered need");
    }

    @Test
    void in_danger_is_on_the_desk_of_who_asks_after_it() {
        browser.done(
                PIOTR,
                "/cases/" + family + "/interventions/new",
                Form.empty()
                        .with("day", centre.typed(-1))
                        .with("hour", "10:00")
                        .with("place", "ul. Lipowa 8/2")
                        .with("inDanger", papers.person(family, "Jaś"))
                        .with("kinds", "VIOLENCE")
                        .with("seen", "Tata krzyczy.")
                        .with("done", "Jaś jest u babci."));

        assertThat(browser.read(PIOTR, "/").text()).contains("Interwencje", "Rodzina Kowalskich");
        assertThat(browser.read(ANNA, "/").text()).doesNotContain("Kowalskich");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update reopening_not_needed set because = 'x'",
                "update monitoring_contact set situation = 'x'",
                "delete from monitoring_contact",
                "delete from family_monitoring",
                "update case_reopening set reason = 'x'",
                "update case_closure set words = 'x'",
                "delete from case_closing",
            })
    void is_not_unsaid_by_the_application(String statement) {
        assertThatThrownBy(() -> application.sql(statement).update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void is_not_asked_on_an_earlier_day_past_the_application_nor_after_the_end() {
        assertThatThrownBy(() -> insertContact(40)).rootCause().hasMessageContaining("a contact comes after the work");
        insertContact(39);
        browser.done(EWA, end(), ending("OTHER", "Wystarczy."));

        assertThatThrownBy(() -> insertContact(1)).rootCause().hasMessageContaining("the monitoring has ended");
    }

    @ParameterizedTest
    @CsvSource({
        "update family_case set monitor_id = null where stage = 'MONITORED', only_a_monitored_family_has_a_monitor",
        "'update family_case set assistant_id = monitor_id where stage = ''MONITORED''', family_whose_work_is_over_has_no_assistant",
        "'update family_monitoring set end_reason = ''OTHER'', ended_on = current_date, ended_by = begun_by, ended_at = now()', monitoring_that_ends_early_says_why",
        "'update family_monitoring set end_reason = ''ALL_DONE''', monitoring_ends_by_somebody_for_a_reason",
    })
    void keeps_its_invariants_past_the_application(String statement, String constraint) {
        assertThatThrownBy(() -> centre.owner().sql(statement).update())
                .rootCause()
                .hasMessageContaining(constraint);
    }

    @Test
    void costs_the_same_statements_with_one_contact_and_with_twenty() {
        browser.done(PIOTR, contact(), endings.contact());
        browser.read(JAN, page());
        var few = statements.of(() -> browser.read(JAN, page()));
        var fewOnFile = statements.of(() -> browser.read(JAN, "/cases/" + family));
        for (int i = 0; i < 19; i++) {
            browser.done(PIOTR, contact(), endings.contact().with("situation", "Dzień " + i));
        }

        assertThat(statements.of(() -> browser.read(JAN, page()))).hasSameSizeAs(few);
        assertThat(statements.of(() -> browser.read(JAN, "/cases/" + family))).hasSameSizeAs(fewOnFile);
    }

    private void insertContact(int daysAgo) {
        centre.owner()
                .sql("""
                        insert into monitoring_contact (id, case_id, spell, held_on, channel, source, situation,
                                                        reopen_needed, recorded_by, recorded_at)
                        values (?, ?, 1, current_date - ?, 'PHONE', 'mama', 'Dobrze.', false, ?, now())""")
                .params(UUID.randomUUID(), family.id(), daysAgo, PIOTR.id().id())
                .update();
    }

    private String kept() {
        return centre.owner()
                .sql(
                        "select coalesce(string_agg(nth::text, ',' order by nth), '') from monitoring_due where case_id = ? and contact is not null")
                .param(family.id())
                .query(String.class)
                .single();
    }

    private static Form ending(String reason, String words) {
        return Form.empty().with("reason", reason).with("words", words);
    }

    private String page() {
        return "/cases/" + family + "/monitoring";
    }

    private String notNeeded() {
        return page() + "/not-needed";
    }

    private String contact() {
        return page() + "/contacts/new";
    }

    private String end() {
        return page() + "/end";
    }
}
