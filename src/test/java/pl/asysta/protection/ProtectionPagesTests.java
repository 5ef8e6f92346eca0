package pl.asysta.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@DisplayName("A family that is not hers")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class ProtectionPagesTests {
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

    @ParameterizedTest
    @CsvSource({"29, 200", "30, 200", "31, 404"})
    void is_read_for_thirty_days_after_the_work_and_never_written_to(int daysAgo, int status) {
        var family = endedFor(daysAgo);

        assertThat(browser.open(ANNA, "/cases/" + family).status()).isEqualTo(status);
        browser.turnedAway(404, ANNA, "/cases/" + family + "/exchange", Form.empty());
        browser.turnedAway(404, ANNA, "/cases/" + family + "/interventions/new", Form.empty());
    }

    @Test
    void says_on_its_pages_until_when_it_is_read() {
        var family = endedFor(30);

        assertThat(browser.read(ANNA, "/cases/" + family).text()).contains("Praca z tą rodziną się skończyła.");
        assertThat(browser.read(PIOTR, "/cases/" + family).text()).doesNotContain("Praca z tą rodziną się skończyła.");
    }

    @Test
    void is_restricted_to_those_who_are_named_until_that_is_lifted() {
        var family = families.assignedTo(PIOTR);
        browser.done(EWA, restriction(family), restricting().with("readers", MARIA.id()));

        for (var outside : new Colleague[] {JAN, JULIA, PIOTR, KRYSTYNA}) {
            assertThat(browser.open(outside, "/cases/" + family).status()).isEqualTo(404);
            assertThat(browser.read(outside, "/cases?q=Kowalskich").text()).doesNotContain("ul. Lipowa");
        }
        for (var inside : new Colleague[] {MARIA, EWA, DANUTA}) {
            assertThat(browser.read(inside, "/cases/" + family).text()).contains("zastrzeżona");
            assertThat(browser.read(inside, "/cases?q=Kowalskich").text()).contains("ul. Lipowa");
        }

        browser.done(DANUTA, restriction(family) + "/lifting", Form.empty().with("reason", "Pracownica odeszła."));

        assertThat(browser.read(JAN, "/cases/" + family).text()).doesNotContain("zastrzeżona");
        assertThat(browser.open(MARIA, "/cases/" + family).status()).isEqualTo(404);
        assertThat(browser.read(EWA, restriction(family)).text())
                .contains("Siostra pracownicy.", "Ewa Dudek", "Maria Wrona", "Danuta Lis", "Pracownica odeszła.");
    }

    @Test
    void is_not_even_counted_for_others_while_it_is_restricted() {
        var family = families.reported();
        var others = List.of(JAN, JULIA, KRYSTYNA);
        var before = others.stream().map(this::counted).toList();
        int byDirector = counted(EWA);

        browser.done(EWA, restriction(family), restricting());

        assertThat(others.stream().map(this::counted).toList())
                .isEqualTo(before.stream().map(count -> count - 1).toList());
        assertThat(counted(EWA)).isEqualTo(byDirector);
        for (var other : others) {
            assertThat(browser.read(other, "/cases?q=Kowalskich").text()).contains("Żadna rodzina nie pasuje");
        }
    }

    @Test
    void is_not_restricted_without_a_reason_or_by_somebody_else() {
        var family = families.reported();

        browser.refused(EWA, restriction(family), restricting().blank("reason"));
        browser.turnedAway(422, EWA, restriction(family), restricting().with("readers", EWA.id()));
        browser.turnedAway(403, JAN, restriction(family), restricting());
        browser.turnedAway(403, KRYSTYNA, restriction(family), restricting());
    }

    @Test
    void is_shown_by_postgresql_to_nobody_whom_it_does_not_know() {
        var family = families.reported();
        browser.done(EWA, restriction(family), restricting());

        assertThat(seenByPostgresql("family_case where id = ?", family)).isZero();
        assertThat(seenByPostgresql("family_member where case_id = ?", family)).isZero();
    }

    @Test
    void is_opened_in_an_emergency_to_read_and_to_intervene_and_the_director_knows() {
        var family = families.reported();
        assertThat(browser.open(MARIA, "/cases/" + family).status()).isEqualTo(404);

        assertThat(browser.done(MARIA, "/emergency", emergency(number(family))))
                .isEqualTo("/cases/" + family + "?done=emergency");

        assertThat(browser.read(MARIA, "/cases/" + family + "/persons").text())
                .contains("Dostęp w nagłej sytuacji, do");
        browser.turnedAway(404, MARIA, "/cases/" + family + "/exchange", Form.empty());
        assertThat(browser.send(MARIA, "/cases/" + family + "/interventions/new", Form.empty())
                        .status())
                .isEqualTo(422);
        assertThat(browser.read(JAN, "/cases/" + family).text()).contains("Krzyk dziecka za drzwiami.");
        assertThat(browser.read(EWA, "/").text()).contains("Przeczytaj i potwierdź");
    }

    @Test
    void opened_in_an_emergency_is_in_the_log_of_reads_with_the_reason_and_one_that_is_hers_without() {
        var family = families.reported();
        browser.read(JAN, "/cases/" + family);
        browser.done(MARIA, "/emergency", emergency(number(family)));
        browser.read(MARIA, "/cases/" + family + "/persons");

        assertThat(centre.owner()
                        .sql("select worker, reason from audit.entry where family = ? and kind = 'READ'")
                        .param(family.id())
                        .query((row, n) -> row.getString("worker") + " " + row.getString("reason"))
                        .list())
                .contains(
                        MARIA.id().id() + " Krzyk dziecka za drzwiami.",
                        JAN.id().id() + " null");
        assertThat(browser.read(EWA, "/cases/" + family + "/looks").text())
                .contains("Krzyk dziecka za drzwiami.", "nie był potrzebny");
    }

    @Test
    void is_acknowledged_once_by_the_director() {
        var family = families.reported();
        browser.done(MARIA, "/emergency", emergency(number(family)));
        var opening = centre.owner()
                .sql("select id::text from emergency_opening")
                .query(String.class)
                .single();

        browser.done(EWA, "/emergency/openings/" + opening + "/acknowledgement", Form.empty());
        var after = centre.contents();
        browser.done(DANUTA, "/emergency/openings/" + opening + "/acknowledgement", Form.empty());

        assertThat(centre.contents()).isEqualTo(after);
        assertThat(browser.read(EWA, "/").text()).doesNotContain("Przeczytaj i potwierdź");
        assertThat(browser.read(EWA, "/emergency/openings").text()).contains("Maria Wrona", "Przeczytane: Ewa Dudek");
    }

    @ParameterizedTest
    @CsvSource({"60, 200", "5, 200", "0, 404"})
    void closes_again_by_itself(int minutesLeft, int status) {
        var family = families.reported();
        centre.owner()
                .sql("insert into emergency_opening values (gen_random_uuid(), ?, ?, 'Krzyk dziecka za drzwiami.', ?,"
                        + " now() - interval '1 day', now() + make_interval(mins => ?))")
                .params(number(family), family.id(), MARIA.id().id(), minutesLeft)
                .update();

        assertThat(browser.open(MARIA, "/cases/" + family).status()).isEqualTo(status);
    }

    @Test
    void is_open_for_a_day_and_no_longer() {
        browser.done(MARIA, "/emergency", emergency(number(families.reported())));

        assertThat(centre.owner()
                        .sql("select extract(epoch from closes_at - opened_at) / 3600 from emergency_opening")
                        .query(Double.class)
                        .single())
                .isCloseTo(24, within(0.01));
    }

    @Test
    void is_not_told_from_one_that_does_not_exist() {
        var family = families.reported();
        browser.done(EWA, restriction(family), restricting());

        var restricted = browser.send(MARIA, "/emergency", emergency(number(family)));
        var absent = browser.send(MARIA, "/emergency", emergency("R-1999/0001"));

        assertThat(restricted.status()).isEqualTo(422).isEqualTo(absent.status());
        assertThat(restricted.sentences()).isEqualTo(absent.sentences());
        assertThat(centre.rows("emergency_opening where case_id is null")).isEqualTo(2);
    }

    @Test
    void is_guessed_three_times_and_no_more() {
        var family = families.reported();
        for (int i = 1; i <= 3; i++) {
            browser.send(MARIA, "/emergency", emergency("R-1999/000" + i));
        }

        browser.refused(MARIA, "/emergency", emergency(number(family)));

        assertThat(browser.open(MARIA, "/cases/" + family).status()).isEqualTo(404);
    }

    @Test
    void is_not_opened_without_a_sentence() {
        browser.refused(MARIA, "/emergency", emergency("R-2026/0001").blank("reason"));
        browser.refused(MARIA, "/emergency", emergency("R-2026/0001").with("reason", "Krzyk za drzwiami.."));
        browser.refused(MARIA, "/emergency", emergency("Kowalscy"));
    }

    @Test
    void leaves_traces_that_nobody_changes() {
        var family = families.reported();
        browser.done(EWA, restriction(family), restricting());
        browser.send(MARIA, "/emergency", emergency("R-1999/0001"));

        for (var change : new String[] {
            "update family_restriction set reason = 'x'",
            "delete from family_restriction",
            "delete from restriction_reader",
            "update emergency_opening set reason = 'x'",
            "delete from emergency_opening"
        }) {
            assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
                    .as(change)
                    .isThrownBy(() -> application.sql(change).update());
        }
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> centre.owner()
                        .sql("update emergency_opening set reason = 'x'")
                        .update());
    }

    private CaseId endedFor(int days) {
        var family = families.assignedTo(ANNA);
        centre.owner()
                .sql(
                        "update assignment set started_on = started_on - 60, ended_on = ?, end_reason = 'HANDED_OVER' where case_id = ?")
                .params(centre.day(-days), family.id())
                .update();
        centre.owner()
                .sql("update family_case set assistant_id = ? where id = ?")
                .params(PIOTR.id().id(), family.id())
                .update();
        return family;
    }

    private int seenByPostgresql(String rows, CaseId family) {
        return application
                .sql("select count(*) from " + rows)
                .param(family.id())
                .query(Integer.class)
                .single();
    }

    /** How many families the register says there are for her. */
    private int counted(Colleague colleague) {
        var all = Pattern.compile("Wszystkie (\\d+)")
                .matcher(browser.read(colleague, "/cases").text());
        assertThat(all.find()).isTrue();
        return Integer.parseInt(all.group(1));
    }

    private static String restriction(CaseId family) {
        return "/cases/" + family + "/restriction";
    }

    private static Form restricting() {
        return Form.empty().with("reason", "Siostra pracownicy.");
    }

    private static Form emergency(String number) {
        return Form.empty().with("number", number).with("reason", "Krzyk dziecka za drzwiami.");
    }

    private String number(CaseId family) {
        return centre.owner()
                .sql("select number from family_case where id = ?")
                .param(family.id())
                .query(String.class)
                .single();
    }
}
