package pl.asysta.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.MARIA;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.MissedReason;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;

@DisplayName("The visits for an interview")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class InterviewVisitsPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    private CaseId family;
    private String interview;

    @BeforeEach
    void reported() {
        family = families.reported();
        interview = "/cases/" + family + "/interview";
    }

    @Test
    void are_agreed_with_day_hour_and_place() {
        browser.done(JAN, interview + "/visits", visit(2));

        assertThat(browser.read(JAN, interview).text()).contains("16:30", "w domu", "umówione: Jan Nowicki");
    }

    @Test
    void are_agreed_anew_and_the_earlier_one_stays_on_record() {
        browser.done(JAN, interview + "/visits", visit(2));
        browser.done(JULIA, interview + "/visits", visit(3).with("hour", "9:15"));

        var page = browser.read(JAN, interview + "/visits");
        assertThat(page.text()).contains("9:15", "umówione: Julia Sowa", "Wcześniej umówione", "16:30");
        assertThat(centre.rows("interview_appointment")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            day   |            | Wpisz dzień wizyty.
            day   | 31.02.2027 | Podaj datę z kalendarza, na przykład 20.05.2026.
            hour  |            | Wpisz godzinę wizyty.
            hour  | 25:00      | Podaj godzinę, na przykład 16:30.
            hour  | rano       | Podaj godzinę, na przykład 16:30.""")
    void want_a_day_and_an_hour(String box, String text, String sentence) {
        var page = browser.refused(JAN, interview + "/visits", visit(2).with(box, text == null ? "" : text));

        assertThat(page.sentences()).containsExactly(sentence);
        assertThat(page.anchors()).containsExactly(box);
    }

    @Test
    void are_not_agreed_for_a_day_that_has_passed() {
        var page = browser.refused(JAN, interview + "/visits", visit(-1));

        assertThat(page.sentences()).containsExactly("Ten dzień już minął. Podaj dzień dzisiejszy albo późniejszy.");
        assertThat(page.anchors()).containsExactly("day");
    }

    @Test
    void are_agreed_for_today_until_its_last_minute() {
        browser.done(JAN, interview + "/visits", visit(0).with("hour", "23:59"));

        var page = browser.refused(
                JAN,
                interview + "/visits",
                visit(0).with("token", UUID.randomUUID()).with("hour", "0:00"));

        assertThat(page.sentences()).containsExactly("Ta godzina już minęła. Podaj późniejszą albo inny dzień.");
    }

    @ParameterizedTest
    @EnumSource(MissedReason.class)
    void that_came_to_nothing_are_listed_with_their_reason_and_who_recorded_them(MissedReason reason) {
        browser.done(JAN, interview + "/attempts", attempt(-1).with("reason", reason));

        assertThat(browser.read(EWA, interview).text()).contains("W oknach ciemno.", "zapisane: Jan Nowicki");
        assertThat(centre.rows("interview_attempt")).isEqualTo(1);
    }

    @Test
    void that_came_to_nothing_do_not_stop_the_clock() {
        var before = browser.read(JAN, interview).classed("clock").get(0);

        browser.done(JAN, interview + "/attempts", attempt(-1));

        assertThat(browser.read(JAN, interview).classed("clock").get(0)).isEqualTo(before);
        assertThat(families.stage(family)).isEqualTo("REPORTED");
    }

    @Test
    void stay_agreed_when_an_earlier_one_is_recorded_as_failed_afterwards() {
        browser.done(JAN, interview + "/visits", visit(2));
        browser.done(JAN, interview + "/attempts", attempt(-1));

        assertThat(browser.read(JAN, interview).text())
                .contains("nikogo nie było")
                .doesNotContain("Nie ma umówionej wizyty.");
    }

    @Test
    void stay_on_the_list_after_they_came_to_nothing() {
        browser.done(JAN, interview + "/visits", visit(2));
        browser.done(JAN, interview + "/attempts", attempt(0).with("reason", "CANCELLED_BY_FAMILY"));

        assertThat(browser.read(JAN, interview + "/visits").text()).contains("Wcześniej umówione", "umówione: Jan");
    }

    @Test
    void that_came_to_nothing_are_no_longer_agreed() {
        browser.done(JAN, interview + "/visits", visit(2));
        browser.done(JAN, interview + "/attempts", attempt(0).with("reason", "CANCELLED_BY_FAMILY"));

        assertThat(browser.read(JAN, interview).text()).contains("Nie ma umówionej wizyty.", "rodzina odwołała wizytę");
    }

    @ParameterizedTest
    @CsvSource({
        "1, Ta data jest w przyszłości. Podaj dzień dzisiejszy albo wcześniejszy.",
        "-6, Próba nie mogła się odbyć przed zgłoszeniem. Popraw dzień."
    })
    void cannot_have_failed_on_such_a_day(int days, String sentence) {
        var page = browser.refused(JAN, interview + "/attempts", attempt(days));

        assertThat(page.sentences()).containsExactly(sentence);
        assertThat(page.anchors()).containsExactly("attemptDay");
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 0})
    void can_have_failed_on_the_day_of_the_referral_and_today(int days) {
        browser.done(JAN, interview + "/attempts", attempt(days));

        assertThat(centre.rows("interview_attempt")).isEqualTo(1);
    }

    @Test
    void want_words_for_another_reason() {
        var page = browser.refused(
                JAN,
                interview + "/attempts",
                attempt(-1).with("reason", "OTHER").blank("words"));

        assertThat(page.sentences()).containsExactly("Napisz, dlaczego wizyta się nie odbyła.");
        browser.done(
                JAN,
                interview + "/attempts",
                attempt(-1).with("reason", "WORKER_ILL").blank("words"));
    }

    @Test
    void want_a_reason() {
        var page = browser.refused(JAN, interview + "/attempts", attempt(-1).without("reason"));

        assertThat(page.sentences()).containsExactly("Zaznacz, dlaczego wizyta się nie odbyła.");
    }

    @Test
    void are_recorded_once_by_a_double_click() {
        browser.done(JAN, interview + "/visits", visit(2));
        browser.done(JAN, interview + "/attempts", attempt(-1));
        var before = centre.contents();

        browser.done(JAN, interview + "/visits", visit(2));
        browser.done(JAN, interview + "/attempts", attempt(-1));

        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void end_with_the_interview() {
        families.interviewed(family);
        var sentence =
                "W tej sprawie nie ma już wizyt w sprawie wywiadu: wywiad się odbył albo sprawa jest zakończona.";

        assertThat(browser.refused(JAN, interview + "/visits", visit(2)).sentences())
                .containsExactly(sentence);
        assertThat(browser.refused(JAN, interview + "/attempts", attempt(-1)).sentences())
                .containsExactly(sentence);
    }

    @Test
    void belong_to_the_social_workers_who_see_the_family() {
        browser.turnedAway(403, EWA, interview + "/visits", visit(2));
        browser.turnedAway(403, EWA, interview + "/attempts", attempt(-1));
        browser.turnedAway(404, MARIA, interview + "/visits", visit(2));
        browser.turnedAway(404, MARIA, interview + "/attempts", attempt(-1));
        assertThat(browser.open(MARIA, interview + "/visits").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update interview_attempt set reason = 'WORKER_ILL'",
                "delete from interview_attempt",
                "update interview_appointment set planned_on = current_date",
                "delete from interview_appointment"
            })
    void are_never_taken_back_even_past_the_application(String statement) {
        browser.done(JAN, interview + "/visits", visit(2));
        browser.done(JAN, interview + "/attempts", attempt(-1));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> centre.owner().sql(statement).update());
    }

    private Form visit(int days) {
        return Form.empty()
                .with("token", UUID.nameUUIDFromBytes(new byte[] {(byte) days}))
                .with("day", centre.typed(days))
                .with("hour", "16:30")
                .with("place", "HOME");
    }

    private Form attempt(int days) {
        return Form.empty()
                .with("token", UUID.nameUUIDFromBytes(new byte[] {99, (byte) days}))
                .with("attemptDay", centre.typed(days))
                .with("attemptHour", "")
                .with("reason", "NOBODY_HOME")
                .with("words", "W oknach ciemno.");
    }
}
