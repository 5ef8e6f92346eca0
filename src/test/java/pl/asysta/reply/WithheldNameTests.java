package pl.asysta.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A withheld name")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class WithheldNameTests {
    private static final WithheldName ANNA = new WithheldName("pedagog Anna Wysocka");
    private static final String LETTER = "Osoba do kontaktu: Anna Kowal, pracownik socjalny.";

    @ParameterizedTest
    @ValueSource(strings = {"Dzwoniła pani Wysocka.", "od Wysockiej", "WYSOCKĄ", "wysocka"})
    void is_found_with_any_ending(String text) {
        assertThat(ANNA.isIn(LETTER + text, LETTER)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Dziękujemy za informację.", "wysoko", "pedagog szkolny", "Anna Kowal"})
    void is_not_found_elsewhere(String text) {
        assertThat(ANNA.isIn(LETTER + text, LETTER)).isFalse();
    }
}
