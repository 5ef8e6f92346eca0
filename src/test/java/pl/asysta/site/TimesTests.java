package pl.asysta.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A time of the day")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class TimesTests {
    @ParameterizedTest
    @CsvSource({"9:05, 09:05", "09:05, 09:05", "9.05, 09:05", "9, 09:00", "' 23:59 ', 23:59", "0:00, 00:00"})
    void is_read_as_people_type_it(String text, LocalTime time) {
        assertThat(Times.read(text)).contains(time);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"24:00", "9:60", "9:5", "rano", "-1", "95", "9605", "9:05:00"})
    void is_nothing_else(String text) {
        assertThat(Times.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"09:05, 9:05", "00:00, 0:00", "23:59, 23:59"})
    void is_written_short(LocalTime time, String text) {
        assertThat(Times.typed(time)).isEqualTo(text);
    }
}
