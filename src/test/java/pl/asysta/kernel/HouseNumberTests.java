package pl.asysta.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A house number")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class HouseNumberTests {
    @ParameterizedTest
    @CsvSource({"12, 12", "12a, 12", "12 A, 12", "12/14, 12", "' 7 ', 7", "1, 1", "9999, 9999", "3 bis, 3"})
    void begins_what_was_typed(String text, int number) {
        assertThat(HouseNumber.read(text)).contains(new HouseNumber(number));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"a12", "bn", "0", "-1", "10000", "٣", "  "})
    void is_nothing_else(String text) {
        assertThat(HouseNumber.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, false", "13, true"})
    void stands_on_one_side_of_the_street(int number, boolean odd) {
        assertThat(new HouseNumber(number).isOdd()).isEqualTo(odd);
    }
}
