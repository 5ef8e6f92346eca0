package pl.asysta.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A day typed in a hurry")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class TypedDayTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 8);

    @ParameterizedTest
    @CsvSource({
        "dziś, 2026-05-08",
        "DZIS, 2026-05-08",
        "wczoraj, 2026-05-07",
        "przedwczoraj, 2026-05-06",
        "' jutro ', 2026-05-09",
        "pojutrze, 2026-05-10",
        "7.5, 2026-05-07",
        "8.5, 2026-05-08",
        "9.5, 2025-05-09",
        "08.05., 2026-05-08",
        "31/12, 2025-12-31",
        "8.5.2024, 2024-05-08",
        "2024-05-08, 2024-05-08",
    })
    void of_something_past_is_the_latest_such_day(String typed, LocalDate day) {
        assertThat(TypedDay.PAST.read(typed, TODAY)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"7.5, 2027-05-07", "8.5, 2026-05-08", "9.5, 2026-05-09", "jutro, 2026-05-09", "1.1, 2027-01-01"})
    void of_something_to_come_is_the_next_such_day(String typed, LocalDate day) {
        assertThat(TypedDay.COMING.read(typed, TODAY)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"7.5, 2026-05-07", "9.5, 2026-05-09", "1.11, 2026-11-01", "9.11, 2025-11-09", "31.12, 2025-12-31"})
    void of_something_before_or_after_is_the_nearest_such_day(String typed, LocalDate day) {
        assertThat(TypedDay.NEAREST.read(typed, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31.2", "29.2", "0.5", "8.13", "kiedyś", "8", "8.5.26"})
    void is_no_day_when_the_calendar_has_none(String typed) {
        assertThat(TypedDay.PAST.read(typed, TODAY)).isEmpty();
    }
}
