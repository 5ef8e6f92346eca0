package pl.asysta.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.MARIA;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import pl.asysta.database.DatabaseAccess;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Contention;
import pl.asysta.support.Form;

@DisplayName("The account of somebody who changes or leaves")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class AccountChangesPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Contention contention;

    @Autowired
    DatabaseAccess access;

    @Test
    void gets_another_role_and_loses_the_sessions_of_the_old_one() {
        openSession(KRYSTYNA);

        browser.done(ADAM, change(KRYSTYNA), role("DEPUTY_DIRECTOR").with("title", "zastępczyni dyrektora"));

        assertThat(browser.read(ADAM, "/accounts").text()).contains("Krystyna Zając krystyna zastępca dyrektora");
        assertThat(of(KRYSTYNA, "title", String.class)).isEqualTo("zastępczyni dyrektora");
        assertThat(sessionsOf(KRYSTYNA)).isZero();
    }

    @Test
    void comes_with_what_it_is_and_is_named_after_its_role_when_no_title_is_typed() {
        var page = browser.read(ADAM, change(MARIA));
        assertThat(page.box("role")).isEqualTo("SOCIAL_WORKER");
        assertThat(page.box("districts")).isEqualTo(String.valueOf(district(2)));

        browser.done(ADAM, change(KRYSTYNA), role("DIRECTOR").blank("title"));

        assertThat(of(KRYSTYNA, "title", String.class)).isEqualTo("dyrektor");
    }

    @Test
    void of_a_social_worker_moves_to_other_districts_only_when_none_is_left_alone() {
        var both = role("SOCIAL_WORKER").with("title", "x");
        assertThat(browser.refused(ADAM, change(MARIA), both.with("districts", district(1)))
                        .sentences())
                .containsExactly("Tylko ta osoba służy rejonowi: Rejon 2. Najpierw przydziel tam kogoś innego.");

        browser.done(ADAM, change(JULIA), both.with("districts", district(1), district(2)));
        browser.done(ADAM, change(MARIA), both.with("districts", district(1)));

        assertThat(browser.read(ADAM, change(MARIA)).box("districts")).isEqualTo(String.valueOf(district(1)));
    }

    @Test
    void of_a_social_worker_without_a_district_is_none() {
        assertThat(browser.refused(ADAM, change(KRYSTYNA), role("SOCIAL_WORKER").with("title", "x"))
                        .sentences())
                .containsExactly("Pracownik socjalny ma co najmniej jeden rejon. Zaznacz go.");
    }

    @Test
    void of_an_assistant_keeps_its_role_while_she_works_with_families() {
        assertThat(browser.refused(ADAM, change(ANNA), role("COORDINATOR").with("title", "x"))
                        .sentences())
                .containsExactly("Ta osoba pracuje jeszcze z rodzinami (liczba: 14)."
                        + " Dyrektor najpierw przekaże je innemu asystentowi.");
    }

    @Test
    void is_closed_for_a_reason_and_opened_again() {
        openSession(EWA);

        browser.done(ADAM, closing(EWA), because("Koniec zatrudnienia."));

        assertThat(sessionsOf(EWA)).isZero();
        assertThat(of(EWA, "enabled", Boolean.class)).isFalse();
        assertThat(of(EWA, "closed_because", String.class)).isEqualTo("Koniec zatrudnienia.");
        assertThat(browser.read(ADAM, "/accounts").text()).contains("konto zamknięte ");

        browser.done(ADAM, "/accounts/" + EWA.id().id() + "/reopening", Form.empty());

        assertThat(of(EWA, "enabled", Boolean.class)).isTrue();
        assertThat(browser.read(ADAM, "/accounts").text()).doesNotContain("konto zamknięte");
    }

    @Test
    void is_closed_once_and_keeps_its_first_reason() {
        browser.done(ADAM, closing(EWA), because("Koniec zatrudnienia."));
        browser.done(ADAM, closing(EWA), because("Jeszcze raz."));

        assertThat(of(EWA, "closed_because", String.class)).isEqualTo("Koniec zatrudnienia.");
    }

    @Test
    void of_an_assistant_with_families_is_closed_only_when_the_administrator_says_so() {
        assertThat(browser.refused(ADAM, closing(ANNA), because("Ktoś zna hasło."))
                        .sentences())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Ta osoba pracuje jeszcze z rodzinami (liczba: 14).");

        browser.done(ADAM, closing(ANNA), because("Ktoś zna hasło.").with("despite", "true"));

        assertThat(of(ANNA, "enabled", Boolean.class)).isFalse();
    }

    @Test
    void of_the_only_one_in_a_district_is_closed_only_when_the_administrator_says_so() {
        assertThat(browser.refused(ADAM, closing(MARIA), because("Urlop.")).anchors())
                .containsExactly("despite");

        browser.done(ADAM, closing(MARIA), because("Urlop.").with("despite", "true"));

        assertThat(of(MARIA, "enabled", Boolean.class)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00a0"})
    void is_not_closed_without_a_reason(String reason) {
        var page = browser.turnedAway(422, ADAM, closing(JAN), because(reason));

        assertThat(page.sentences()).containsExactly("Napisz, dlaczego to konto się zamyka.");
    }

    @Test
    void is_never_ones_own() {
        assertThat(browser.refused(ADAM, change(ADAM), role("DIRECTOR").with("title", "x"))
                        .sentences())
                .containsExactly("To Twoje konto. Poproś o to innego administratora.");
        assertThat(browser.refused(ADAM, closing(ADAM), because("Odchodzę.")).sentences())
                .containsExactly("To Twoje konto. Poproś o to innego administratora.");
    }

    @Test
    void of_the_last_administrator_stays_in_the_database_too() {
        for (var change : new String[] {"enabled = false", "role = 'DIRECTOR'"}) {
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .isThrownBy(() -> centre.owner()
                            .sql("update worker set " + change + " where login = 'adam'")
                            .update())
                    .withMessageContaining("no administrator");
        }
    }

    @Test
    void leaves_one_administrator_when_two_close_each_other() {
        browser.done(ADAM, change(EWA), role("ADMINISTRATOR").with("title", "x"));

        contention.waits(() -> browser.done(ADAM, closing(EWA), because("Jedna z nas.")), () -> {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> pastTheApplication("update worker set enabled = false where login = 'adam'"))
                    .withMessageContaining("no administrator");
            return browser.open(ADAM, "/accounts");
        });

        assertThat(centre.owner()
                        .sql("select count(*) from worker where role = 'ADMINISTRATOR' and enabled")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Colleague.class)
    void is_the_administrators_matter_alone(Colleague who) {
        if (who != ADAM) {
            browser.turnedAway(403, who, closing(JAN), because("Nie lubię."));
        }
    }

    private static String change(Colleague who) {
        return "/accounts/" + who.id().id() + "/change";
    }

    private static String closing(Colleague who) {
        return "/accounts/" + who.id().id() + "/closing";
    }

    private static Form role(String role) {
        return Form.empty().with("role", role);
    }

    private static Form because(String reason) {
        return Form.empty().with("because", reason);
    }

    private <T> T of(Colleague who, String column, Class<T> type) {
        return centre.owner()
                .sql("select " + column + " from worker where id = ?")
                .param(who.id().id())
                .query(type)
                .single();
    }

    /** On a connection of its own, which may wait. */
    private void pastTheApplication(String statement) throws SQLException {
        try (var connection = access.owner().signInTo(access.jdbcUrl());
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private int district(int number) {
        return centre.owner()
                .sql("select id from district where name = ?")
                .param("Rejon " + number)
                .query(Integer.class)
                .single();
    }

    private void openSession(Colleague who) {
        centre.owner()
                .sql("insert into spring_session values (?, ?, 0, 0, 1800, 9999999999999, ?)")
                .params(UUID.randomUUID().toString(), UUID.randomUUID().toString(), who.login())
                .update();
    }

    private int sessionsOf(Colleague who) {
        return centre.owner()
                .sql("select count(*) from spring_session where principal_name = ?")
                .param(who.login())
                .query(Integer.class)
                .single();
    }
}
