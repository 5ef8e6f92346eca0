package pl.asysta.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Plain letters")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class PlainLettersTests {
    @ParameterizedTest
    @CsvSource({
        "Żółtowska-Łoś, zoltowska-los",
        "ĄĆĘŁŃÓŚŹŻ, acelnoszz",
        "R-2026/0147, r-2026/0147",
        "Müller, muller",
        "'', ''"
    })
    void are_small_and_without_marks(String typed, String plain) {
        assertThat(PlainLetters.of(typed)).isEqualTo(plain);
    }
}
