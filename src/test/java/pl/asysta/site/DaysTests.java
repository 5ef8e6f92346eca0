package pl.asysta.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A day that somebody types")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class DaysTests {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "20.05.2026",
                "20.5.2026",
                "20-05-2026",
                "20-5-2026",
                "20/05/2026",
                "20/5/2026",
                "20 05 2026",
                "2026-05-20",
                "2026-5-20",
                "  20.05.2026 "
            })
    void is_read_in_every_form_that_people_use(String text) {
        assertThat(Days.read(text)).contains(LocalDate.of(2026, 5, 20));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"03.04.2026, 2026-04-03", "3/4/2026, 2026-04-03", "2026-03-04, 2026-03-04"})
    void has_its_day_before_its_month_unless_the_year_comes_first(String text, LocalDate day) {
        assertThat(Days.read(text)).contains(day);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "28.02.2026, true",
        "29.02.2026, false",
        "29.02.2028, true",
        "30.02.2028, false",
        "31.02.2026, false",
        "31.04.2026, false",
        "2026-02-31, false",
        "00.05.2026, false",
        "20.13.2026, false"
    })
    void is_never_moved_to_a_day_that_exists(String text, boolean exists) {
        assertThat(Days.read(text).isPresent()).isEqualTo(exists);
    }

    @ParameterizedTest(name = "{0}")
    @NullAndEmptySource
    @ValueSource(strings = {" ", "20.05", "20.05.26", "20052026", "20 maja 2026", "jutro", "2026.05.20", "٢٠.٠٥.٢٠٢٦"})
    void is_not_guessed_from_anything_else(String text) {
        assertThat(Days.read(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Days.of(text));
    }

    @Test
    void comes_back_as_the_forms_write_it() {
        var day = LocalDate.of(2026, 5, 3);

        assertThat(Days.typed(day)).isEqualTo("03.05.2026");
        assertThat(Days.of(Days.typed(day))).isEqualTo(day);
        assertThat(Days.typed(null)).isNull();
    }
}
