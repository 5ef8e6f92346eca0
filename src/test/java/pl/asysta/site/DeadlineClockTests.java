package pl.asysta.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.asysta.statute.Deadline;
import pl.asysta.statute.StartEvent;
import pl.asysta.statute.StatutoryRules;
import pl.asysta.statute.Term;

@DisplayName("The clock of a deadline from 2 to 20 March 2026")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class DeadlineClockTests {
    private final Deadline interview = new StatutoryRules((rule, start) -> Term.months(2))
            .interview(new StartEvent(StartEvent.Kind.INFORMATION_RECEIVED, day("2026-03-02"), "Jan"), false);

    @ParameterizedTest(name = "on {0}: {1} of 820, the end at {2}")
    @CsvSource({
        "2026-03-02, 0, 820",
        "2026-03-11, 410, 820",
        "2026-03-20, 820, 820",
        "2026-04-07, 820, 410",
        "2026-02-27, 0, 820"
    })
    void runs_to_the_last_day_and_past_it(LocalDate today, int now, int due) {
        var clock = DeadlineClock.running(interview, today, null);

        assertThat(clock.nowAt()).isEqualTo(now);
        assertThat(clock.dueAt()).isEqualTo(due);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-03-19, false", "2026-03-20, false", "2026-03-21, true"})
    void is_late_from_the_day_after(LocalDate today, boolean late) {
        assertThat(DeadlineClock.running(interview, today, null).isLate()).isEqualTo(late);
        assertThat(DeadlineClock.met(interview, today).isLate()).isEqualTo(late);
    }

    @ParameterizedTest(name = "planned for {0}: {1}")
    @CsvSource({"2026-03-01, -1", "2026-03-02, 0", "2026-03-11, 410", "2026-03-20, 820", "2026-03-21, -1"})
    void marks_a_planned_day_that_lies_on_it(LocalDate planned, int place) {
        assertThat(DeadlineClock.running(interview, day("2026-03-05"), planned).plannedAt())
                .isEqualTo(place);
    }

    @Test
    void keeps_its_words_on_the_drawing() {
        var clock = DeadlineClock.running(interview, day("2026-03-05"), null);

        assertThat(clock.anchor(0)).isEqualTo("start");
        assertThat(clock.anchor(410)).isEqualTo("middle");
        assertThat(clock.anchor(DeadlineClock.WIDTH)).isEqualTo("end");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
