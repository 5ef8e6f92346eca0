package pl.asysta.childatrisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.sql.Date;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@DisplayName("The monitoring of a child at risk")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class ChildrenAtRiskPagesTests {
    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Centre centre;

    private CaseId family;
    private UUID child;

    @BeforeEach
    void a_family_without_an_assistant() {
        family = families.reported();
        child = centre.owner()
                .sql("select person_id from family_member where case_id = ? and kinship = 'CHILD' limit 1")
                .param(family.id())
                .query(UUID.class)
                .single();
        born(child, 9);
    }

    @Test
    void begins_in_the_file_of_a_family_also_without_an_assistant() {
        assertThat(browser.read(JAN, "/cases/" + family).html()).contains("/cases/" + family + "/children-at-risk/new");
        assertThat(browser.read(JAN, "/cases/" + family + "/children-at-risk/new")
                        .box("nextCheckOn"))
                .isEqualTo(typedAfterAMonth());

        var monitoring = started();

        var page = browser.read(JAN, monitoring).text();
        assertThat(page)
                .contains(
                        "zaniedbanie",
                        "szkoła albo przedszkole, SP nr 2, pedagog",
                        "17 nieobecności",
                        "praktyka ośrodka",
                        "+ 1 miesiąc =");
        assertThat(browser.read(JAN, "/cases/" + family).text()).contains("zaniedbanie");
        assertThat(browser.read(JAN, "/children-at-risk").text()).contains("bez asystenta", "Wszystkie 1");
    }

    @ParameterizedTest
    @EnumSource(names = {"JAN", "EWA", "DANUTA", "KRYSTYNA"})
    void takes_entries_of_everybody_who_sees_the_family(Colleague who) {
        var monitoring = started();

        browser.done(who, monitoring + "/entries", entry().with("seen", "Widać poprawę."));

        assertThat(browser.read(JAN, monitoring).text()).contains("Widać poprawę.", who.fullName());
    }

    @Test
    void takes_an_entry_of_the_assistant_and_what_the_police_said() {
        var monitoring = started();
        centre.owner()
                .sql("update family_case set assistant_id = ? where id = ?")
                .params(PIOTR.id().id(), family.id())
                .update();

        browser.done(
                PIOTR,
                monitoring + "/entries",
                entry().with("source", "POLICE").with("reporter", "dzielnicowy").with("seen", "Bez interwencji."));

        assertThat(browser.read(EWA, monitoring).text())
                .contains("policja, dzielnicowy", "Bez interwencji.", "Piotr Gil");
    }

    @Test
    void keeps_a_text_byte_for_byte() {
        var monitoring = started();
        var text = "„Mama” mówi: <script>alert('x')</script> SELECT -- <3 😀\r\n\r\nA & B";

        browser.done(JAN, monitoring + "/entries", entry().with("seen", text));

        assertThat(centre.owner()
                        .sql("select seen from child_at_risk_entry")
                        .query(String.class)
                        .single())
                .isEqualTo(text);
    }

    @Test
    void says_that_a_day_was_set_by_hand_and_counts_down_to_it_alone() {
        var monitoring = started();

        browser.done(JAN, monitoring + "/entries", entry().with("nextCheckOn", centre.typed(3)));

        assertThat(browser.read(JAN, monitoring).text())
                .contains("Ten dzień wpisano przy sprawdzeniu", "zostały 3 dni")
                .doesNotContain("zostało", "+ 1 miesiąc =");
    }

    @Test
    void is_not_moved_by_an_entry_about_an_earlier_day() {
        var monitoring = started();
        centre.owner()
                .sql("update child_at_risk set started_on = current_date - 20, last_check_on = current_date - 2")
                .update();

        browser.done(
                JAN,
                monitoring + "/entries",
                entry().with("seenOn", centre.typed(-10)).with("nextCheckOn", centre.typed(3)));

        assertThat(browser.read(JAN, monitoring).text()).doesNotContain("zostały 3 dni");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "seenOn | '' | Wpisz dzień, w którym to było widać.",
                "seenOn | 31.02.2026 | Podaj datę z kalendarza, na przykład 20.05.2026.",
                "seen | '' | Opisz, co było widać.",
                "nextCheckOn | '' | Wpisz, kiedy ktoś sprawdzi kolejny raz.",
                "nextCheckOn | niebawem | Podaj datę z kalendarza, na przykład 20.05.2026.",
                "source | POLICE | Wpisz, kto dokładnie to powiedział: instytucja albo osoba."
            })
    void refuses_an_entry_with_a_gap_and_keeps_the_rest(String box, String typed, String sentence) {
        var monitoring = started();

        var page = browser.refused(JAN, monitoring + "/entries", entry().with(box, typed));

        assertThat(page.sentences()).containsExactly(sentence);
    }

    @Test
    void refuses_days_that_cannot_be() {
        var monitoring = started();

        assertThat(browser.refused(JAN, monitoring + "/entries", entry().with("nextCheckOn", centre.typed(-1)))
                        .sentences())
                .containsExactly(
                        "Kolejne sprawdzenie nie może być w przeszłości. Wpisz dzisiejszy albo późniejszy dzień.");
        assertThat(browser.refused(JAN, monitoring + "/entries", entry().with("seenOn", centre.typed(-1)))
                        .sentences())
                .first()
                .asString()
                .startsWith("Ten dzień jest sprzed początku monitorowania");
        browser.refused(JAN, monitoring + "/entries", entry().with("seenOn", centre.typed(1)));
        browser.done(JAN, monitoring + "/entries", entry().with("nextCheckOn", centre.typed(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "child, ''",
        "reason, ''",
        "words, ''",
        "source, ''",
        "reporter, ''",
        "nextCheckOn, ''",
        "nextCheckOn, 01.01.2020"
    })
    void refuses_to_begin_with_a_gap(String box, String typed) {
        browser.refused(JAN, "/cases/" + family + "/children-at-risk", start().with(box, typed));
    }

    @ParameterizedTest(name = "born {0} days from being 18: {1}")
    @CsvSource({"1, true", "0, false", "-1, false"})
    void is_for_children_only(int daysUntilOfAge, boolean begins) {
        centre.owner()
                .sql("update person set birth_date = ? where id = ?")
                .params(Date.valueOf(centre.today().plusDays(daysUntilOfAge).minusYears(18)), child)
                .update();

        if (begins) {
            started();
        } else {
            assertThat(browser.send(JAN, "/cases/" + family + "/children-at-risk", start())
                            .sentences())
                    .first()
                    .asString()
                    .endsWith("ma już 18 lat. Monitoruje się tylko dzieci.");
            assertThat(centre.rows("child_at_risk")).isZero();
        }
    }

    @Test
    void is_not_for_somebody_of_another_family() {
        browser.turnedAway(
                404, JAN, "/cases/" + family + "/children-at-risk", start().with("child", UUID.randomUUID()));
    }

    @Test
    void goes_on_once_at_a_time_and_can_begin_again() {
        var monitoring = started();

        assertThat(browser.refused(JAN, "/cases/" + family + "/children-at-risk", start())
                        .sentences())
                .containsExactly("To dziecko jest już monitorowane. Dopisz wpis w jego monitorowaniu.");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> centre.owner().sql("""
                        insert into child_at_risk (id, case_id, person_id, reason, words, reported_by, started_on, started_by,
                                                   started_at, last_check_on, next_check_on)
                        select gen_random_uuid(), case_id, person_id, reason, words, 'CENTRE', started_on, started_by,
                               started_at, last_check_on, next_check_on from child_at_risk""").update())
                .withMessageContaining("one_open_monitoring_per_child");

        browser.done(JAN, monitoring + "/end", end());
        started();

        assertThat(centre.rows("child_at_risk")).isEqualTo(2);
    }

    @Test
    void takes_each_form_once() {
        var form = start();
        var first = browser.done(JAN, "/cases/" + family + "/children-at-risk", form);
        assertThat(browser.done(JAN, "/cases/" + family + "/children-at-risk", form))
                .isEqualTo(first);

        var entry = entry();
        browser.done(JAN, first + "/entries", entry);
        browser.done(JAN, first + "/entries", entry);
        browser.done(JAN, first + "/end", end());
        browser.done(JAN, first + "/end", end());

        assertThat(centre.rows("child_at_risk")).isEqualTo(1);
        assertThat(centre.rows("child_at_risk_entry")).isEqualTo(1);
    }

    @Test
    void ends_with_a_reason_and_takes_nothing_after_it() {
        var monitoring = started();
        browser.refused(JAN, monitoring + "/end", end().blank("endWords"));
        browser.refused(JAN, monitoring + "/end", end().blank("endReason"));

        browser.done(JAN, monitoring + "/end", end());

        assertThat(browser.read(JAN, monitoring).text()).contains("dziecko jest bezpieczne", "Dwa miesiące spokoju.");
        assertThat(browser.read(JAN, monitoring).hasBox("seen")).isFalse();
        browser.turnedAway(422, JAN, monitoring + "/entries", entry());
        browser.turnedAway(422, JAN, monitoring + "/end", end().with("endReason", "MOVED"));
        assertThat(browser.read(JAN, "/children-at-risk").text()).contains("Wszystkie 0", "Zakończone 1");
        assertThat(browser.read(JAN, "/children-at-risk?show=ENDED").text()).contains("zaniedbanie");
    }

    @Test
    void shows_who_is_due_and_who_is_late() {
        started();
        assertThat(browser.read(JAN, "/children-at-risk?show=DUE").text()).contains("Do 14 dni 0");

        centre.owner()
                .sql("update child_at_risk set next_check_on = current_date + 14")
                .update();
        assertThat(browser.read(JAN, "/children-at-risk?show=DUE").text()).contains("Do 14 dni 1", "zaniedbanie");

        centre.owner()
                .sql("update child_at_risk set last_check_on = current_date - 40, next_check_on = current_date - 1")
                .update();
        assertThat(browser.read(JAN, "/children-at-risk?show=OVERDUE").text())
                .contains("Po terminie 1", "1 dzień po terminie");
        assertThat(browser.read(JAN, "/children-at-risk?show=nonsense&page=x").text())
                .contains("zaniedbanie");
    }

    @Test
    void is_not_there_for_who_may_not_see_the_family() {
        var monitoring = started();

        for (var stranger : new Colleague[] {MARIA, ANNA}) {
            assertThat(browser.open(stranger, monitoring).status()).isEqualTo(404);
            assertThat(browser.read(stranger, "/children-at-risk").text())
                    .contains("Wszystkie 0")
                    .doesNotContain("zaniedbanie");
            browser.turnedAway(404, stranger, monitoring + "/entries", entry());
            browser.turnedAway(404, stranger, monitoring + "/end", end());
            browser.turnedAway(404, stranger, "/cases/" + family + "/children-at-risk", start());
            assertThat(browser.open(stranger, "/cases/" + family + "/children-at-risk/new")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(browser.open(ADAM, monitoring).status()).isEqualTo(403);
        assertThat(browser.open(KRYSTYNA, "/children-at-risk/nonsense").status())
                .isEqualTo(404);
        assertThat(browser.open(KRYSTYNA, "/children-at-risk/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(browser.read(ADAM, "/children-at-risk").text()).doesNotContain("zaniedbanie");
    }

    private String started() {
        return browser.done(JAN, "/cases/" + family + "/children-at-risk", start());
    }

    private Form start() {
        return Form.empty()
                .with("token", UUID.randomUUID())
                .with("child", child)
                .with("reason", "NEGLECT")
                .with("words", "17 nieobecności w szkole.")
                .with("source", "SCHOOL")
                .with("reporter", "SP nr 2, pedagog")
                .with("nextCheckOn", typedAfterAMonth());
    }

    private Form entry() {
        return Form.empty()
                .with("token", UUID.randomUUID())
                .with("seenOn", centre.typed(0))
                .with("source", "CENTRE")
                .with("seen", "Dziecko spokojne.")
                .with("nextCheckOn", typedAfterAMonth());
    }

    private static Form end() {
        return Form.empty().with("endReason", "SAFE").with("endWords", "Dwa miesiące spokoju.");
    }

    private String typedAfterAMonth() {
        var day = centre.today().plusMonths(1);
        return "%02d.%02d.%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private void born(UUID person, int years) {
        centre.owner()
                .sql("update person set birth_date = ?, pesel = null where id = ?")
                .params(Date.valueOf(centre.today().minusYears(years)), person)
                .update();
    }
}
