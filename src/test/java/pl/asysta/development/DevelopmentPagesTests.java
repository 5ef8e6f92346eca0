package pl.asysta.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Form;
import pl.asysta.support.Statements;

@DisplayName("Supervision and trainings")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class DevelopmentPagesTests {
    private static final String SUPERVISION = "/development/new/supervision";
    private static final String TRAINING = "/development/new/training";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient application;

    @Test
    void are_entered_once_and_summed_for_each_assistant_and_year() {
        var form = supervision().with("hours", "1,5");
        browser.done(KRYSTYNA, SUPERVISION, form);
        browser.done(KRYSTYNA, SUPERVISION, form);
        browser.done(KRYSTYNA, SUPERVISION, supervision().with("hours", "2").with("participants", PIOTR.id()));
        browser.done(EWA, TRAINING, training().with("startsOn", centre.typed(0)));

        assertThat(centre.rows("development_activity")).isEqualTo(3);
        assertThat(browser.read(EWA, "/development").rows())
                .anyMatch(row -> row.replace(' ', ' ').startsWith("Piotr Gil 2 3,5 godz. 1 16 godz. 1"))
                .anyMatch(row -> row.startsWith("Anna Kowal 1 1,5 godz. 0 0 godz. 0"));
        assertThat(browser.read(PIOTR, "/development/mine").text())
                .contains("Superwizje: 3,5 godz., szkolenia: 16 godz.", "zaświadczenie w teczce osobowej", "Granice");
        assertThat(browser.read(KRYSTYNA, "/development/assistants/" + ANNA.id())
                        .text())
                .contains("Superwizje: 1,5 godz., szkolenia: 0 godz.");
        assertThat(browser.read(PIOTR, "/development/mine?year=2019").text()).doesNotContain("Granice");
        assertThat(browser.read(EWA, "/development.csv").html())
                .contains("Asystent,Superwizje,Godziny superwizji", "Piotr Gil,2,3.5,1,16,1");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "'0,25', true", "24, true", "25, false"})
    void fit_into_a_day(String hours, boolean taken) {
        var form = supervision().with("hours", hours);

        if (taken) {
            browser.done(KRYSTYNA, SUPERVISION, form);
        } else {
            assertThat(browser.refused(KRYSTYNA, SUPERVISION, form).sentences())
                    .containsExactly("Podaj więcej niż 0 i najwyżej 24 godz.");
        }
    }

    @ParameterizedTest
    @CsvSource({"48, 302", "49, 422"})
    void fit_into_the_days_of_a_training(String hours, int status) {
        assertThat(browser.send(KRYSTYNA, TRAINING, training().with("hours", hours))
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "kind, 'Zaznacz, czy superwizja była grupowa, czy indywidualna.'",
        "topic, Wpisz temat.",
        "provider, 'Wpisz, kto prowadzi.'",
        "startsOn, Wpisz dzień.",
        "hours, Wpisz liczbę godzin.",
        "participants, 'Zaznacz, kto brał udział.'",
    })
    void are_not_entered_without_each_part(String box, String sentence) {
        assertThat(browser.refused(KRYSTYNA, SUPERVISION, supervision().without(box))
                        .sentences())
                .containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource({"-1, 302", "0, 302", "1, 422"})
    void are_not_entered_ahead_of_time(int day, int status) {
        assertThat(browser.send(KRYSTYNA, SUPERVISION, supervision().with("startsOn", centre.typed(day)))
                        .status())
                .isEqualTo(status);
    }

    @Test
    void say_what_cannot_be() {
        assertThat(browser.refused(KRYSTYNA, SUPERVISION, supervision().with("hours", "dwie"))
                        .sentences())
                .containsExactly("Wpisz liczbę godzin, na przykład 2 albo 1,5.");
        assertThat(browser.refused(
                                KRYSTYNA, SUPERVISION, supervision().with("kind", ActivityKind.INDIVIDUAL_SUPERVISION))
                        .sentences())
                .containsExactly("W superwizji indywidualnej bierze udział jedna osoba.");
        assertThat(browser.turnedAway(422, KRYSTYNA, SUPERVISION, supervision().with("participants", JAN.id()))
                        .sentences())
                .containsExactly("Ktoś z zaznaczonych osób nie pracuje jako asystent. Popraw listę.");
        assertThat(browser.refused(KRYSTYNA, TRAINING, training().with("endsOn", centre.typed(-11)))
                        .sentences())
                .containsExactly("Ostatni dzień nie może być przed pierwszym.");
        assertThat(browser.refused(KRYSTYNA, TRAINING, training().with("certificates", ANNA.id()))
                        .sentences())
                .containsExactly("Zaświadczenie ma ktoś, kto nie brał udziału. Popraw jedną z list.");
    }

    @Test
    void show_both_texts_to_the_slower_of_two_who_correct_them() {
        browser.done(KRYSTYNA, SUPERVISION, supervision());
        var edit = "/development/" + activity() + "/edit";
        var corrected = supervision().with("participants", PIOTR.id()).with("hours", "2");
        browser.done(KRYSTYNA, edit, corrected);
        var done = centre.contents();
        browser.done(KRYSTYNA, edit, corrected);
        assertThat(centre.contents()).isEqualTo(done);

        var turned = browser.turnedAway(409, EWA, edit, supervision().with("topic", "Inny"));
        assertThat(turned.conflict().toString()).contains("Granice", "Inny", "Piotr Gil");
        browser.done(EWA, edit, supervision().with("topic", "Inny").with("version", 1));
        assertThat(browser.read(ANNA, "/development/mine").text()).contains("Inny");
    }

    @Test
    void are_annulled_for_a_reason_and_counted_no_more() {
        browser.done(KRYSTYNA, SUPERVISION, supervision());
        var annul = "/development/" + activity() + "/annulment";
        browser.refused(KRYSTYNA, annul, Form.empty().blank("because"));
        var form = Form.empty().with("because", "Wpisane dwa razy.");
        browser.done(KRYSTYNA, annul, form);
        var done = centre.contents();
        browser.done(KRYSTYNA, annul, form);

        assertThat(centre.contents()).isEqualTo(done);
        assertThat(browser.read(PIOTR, "/development/mine").text()).contains("Superwizje: 0 godz.");
        assertThat(browser.open(KRYSTYNA, "/development/" + activity() + "/edit")
                        .status())
                .isEqualTo(404);
        assertThatThrownBy(() -> centre.owner()
                        .sql(
                                "update development_activity set annulled_at = null, annulled_by = null, annulled_because = null")
                        .update())
                .rootCause()
                .hasMessageContaining("annulled does not change");
    }

    @Test
    void are_kept_by_those_who_lead_and_read_by_each_assistant_for_herself() {
        browser.done(KRYSTYNA, SUPERVISION, supervision());
        for (var other : List.of(PIOTR, JAN, ADAM)) {
            browser.turnedAway(403, other, SUPERVISION, supervision());
            for (var page : List.of(
                    "/development",
                    "/development.csv",
                    "/development/assistants/" + ANNA.id(),
                    "/development/" + activity() + "/edit")) {
                assertThat(browser.open(other, page).status()).as(page).isEqualTo(403);
            }
        }
        for (var other : List.of(EWA, KRYSTYNA, JAN, ADAM)) {
            assertThat(browser.open(other, "/development/mine").status()).isEqualTo(403);
        }
        assertThat(browser.open(EWA, "/development/assistants/" + JAN.id()).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    update development_activity set hours = 0 | development_fits_into_its_days
                    update development_activity set hours = 25 | development_fits_into_its_days
                    update development_activity set starts_on = starts_on - 1, hours = 1 | supervision_is_of_one_day
                    update development_activity set starts_on = current_date + 3, ends_on = current_date + 3 | development_tells_of_the_past
                    update development_participant set certificate_kept = true | supervision gives no certificate
                    update development_activity set topic = ' ' | development_has_a_topic
                    update development_activity set annulled_at = now() | annulled_development_says_why
                    """)
    void are_guarded_by_the_database_too(String change, String guard) {
        browser.done(KRYSTYNA, SUPERVISION, supervision());

        assertThatThrownBy(() -> centre.owner().sql(change).update())
                .rootCause()
                .hasMessageContaining(guard);
    }

    @Test
    void of_one_assistant_stay_of_one_even_past_the_application() {
        browser.done(
                KRYSTYNA,
                SUPERVISION,
                supervision().with("kind", ActivityKind.INDIVIDUAL_SUPERVISION).with("participants", PIOTR.id()));

        assertThatThrownBy(() -> centre.owner()
                        .sql(
                                "insert into development_participant select activity_id, ?, false from development_participant")
                        .param(ANNA.id().id())
                        .update())
                .rootCause()
                .hasMessageContaining("individual supervision is of one assistant");
    }

    @ParameterizedTest
    @ValueSource(strings = "development_activity")
    void are_never_deleted_by_the_application(String table) {
        assertThatThrownBy(() -> application.sql("delete from " + table).update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void cost_the_same_statements_with_one_entry_and_with_ten() {
        browser.done(KRYSTYNA, SUPERVISION, supervision());
        var pages = List.of("/development", "/development/assistants/" + PIOTR.id());
        pages.forEach(page -> browser.read(EWA, page));
        var few = count(pages);
        for (int i = 0; i < 9; i++) {
            browser.done(KRYSTYNA, SUPERVISION, supervision());
        }

        assertThat(count(pages)).isEqualTo(few);
    }

    private List<Integer> count(List<String> pages) {
        return pages.stream()
                .map(page -> statements.of(() -> browser.read(EWA, page)).size())
                .toList();
    }

    private UUID activity() {
        return centre.owner()
                .sql("select id from development_activity order by recorded_at limit 1")
                .query(UUID.class)
                .single();
    }

    private Form supervision() {
        return Form.empty()
                .with("version", 0)
                .with("token", UUID.randomUUID())
                .with("kind", ActivityKind.GROUP_SUPERVISION)
                .with("topic", "Granice w pracy z rodziną")
                .with("provider", "Irena Pawlak")
                .with("startsOn", centre.typed(0))
                .with("hours", "3")
                .with("participants", PIOTR.id(), ANNA.id());
    }

    private Form training() {
        return Form.empty()
                .with("version", 0)
                .with("token", UUID.randomUUID())
                .with("topic", "Dialog motywujący")
                .with("provider", "ROPS")
                .with("startsOn", centre.typed(-1))
                .with("endsOn", centre.typed(0))
                .with("hours", "16")
                .with("participants", PIOTR.id())
                .with("certificates", PIOTR.id());
    }
}
