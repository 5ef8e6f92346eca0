package pl.asysta.statute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The practice of quiet signals")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class DriftPracticeTests {
    @ParameterizedTest(name = "{0} visits a month: {1} days apart, {2} days of silence")
    @CsvSource({"1, 30, 60", "2, 15, 30", "4, 8, 16", "7, 5, 10", "30, 1, 2"})
    void waits_twice_as_long_as_visits_usually_are_apart(int visitsOfMonth, int interval, int silence) {
        assertThat(DriftPractice.interval(visitsOfMonth)).isEqualTo(interval);
        assertThat(DriftPractice.silence(visitsOfMonth)).isEqualTo(silence);
    }
}
