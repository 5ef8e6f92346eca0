package pl.asysta.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.ZOFIA;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Form;

@DisplayName("The page of absences")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class AbsencePagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Test
    void records_a_workers_own_days_also_in_the_future() {
        browser.done(JAN, "/absences", absence(JAN, 1, 5));

        assertThat(browser.read(JAN, "/absences").text()).contains("od ", "Odwołaj");
        assertThat(centre.rows("worker_absence")).isEqualTo(2);
        assertThat(browser.read(JULIA, "/absences").text()).contains("Nie ma tu żadnej nieobecności");
    }

    @Test
    void shows_everybody_to_the_administrator() {
        browser.done(ADAM, "/absences", absence(JULIA, 0, 0));

        assertThat(browser.read(ADAM, "/absences").text()).contains("Julia Sowa", "Zofia Bąk");
    }

    @Test
    void records_nobody_elses() {
        browser.turnedAway(404, JAN, "/absences", absence(JULIA, 1, 5));
        browser.turnedAway(404, JAN, "/absences/" + ZOFIA.id() + "/" + centre.day(-3) + "/calling-off", Form.empty());
    }

    @Test
    void refuses_an_end_before_the_start_and_takes_one_day() {
        var page = browser.refused(JAN, "/absences", absence(JAN, 2, 1));

        assertThat(page.sentences())
                .containsExactly("Nieobecność kończy się wcześniej, niż się zaczyna. Popraw jeden z tych dni.");
        assertThat(page.anchors()).containsExactly("lastDay");
        browser.done(JAN, "/absences", absence(JAN, 2, 2));
    }

    @Test
    void refuses_days_that_are_recorded_already() {
        browser.done(JAN, "/absences", absence(JAN, 2, 4));

        for (int[] days : new int[][] {{4, 6}, {1, 2}, {3, 3}, {1, 9}}) {
            assertThat(browser.refused(JAN, "/absences", absence(JAN, days[0], days[1]))
                            .sentences())
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("W tych dniach jest już zapisana nieobecność, od ");
        }
        browser.done(JAN, "/absences", absence(JAN, 5, 6));
    }

    @Test
    void asks_for_what_is_missing() {
        assertThat(browser.refused(
                                ADAM,
                                "/absences",
                                Form.empty()
                                        .with("worker", "")
                                        .with("firstDay", "")
                                        .with("lastDay", "31.02.2026"))
                        .sentences())
                .containsExactly(
                        "Wybierz osobę.",
                        "Wpisz pierwszy dzień nieobecności.",
                        "Podaj datę z kalendarza, na przykład 20.05.2026.");
    }

    @Test
    void calls_off_what_has_not_ended() {
        centre.away(JAN, -9, -5);
        centre.away(JAN, -1, 3);

        browser.done(JAN, "/absences/" + JAN.id() + "/" + centre.day(-9) + "/calling-off", Form.empty());
        assertThat(centre.rows("worker_absence")).as("what has ended stays").isEqualTo(3);
        browser.done(JAN, "/absences/" + JAN.id() + "/" + centre.day(-1) + "/calling-off", Form.empty());
        assertThat(centre.rows("worker_absence")).isEqualTo(2);
        browser.turnedAway(404, JAN, "/absences/" + JAN.id() + "/never/calling-off", Form.empty());
    }

    private Form absence(Colleague who, int first, int last) {
        return Form.empty()
                .with("worker", who.id())
                .with("firstDay", centre.typed(first))
                .with("lastDay", centre.typed(last));
    }
}
