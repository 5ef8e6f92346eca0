package pl.asysta.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A misspelled word")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class MisspellingTests {
    @ParameterizedTest
    @CsvSource({
        "kowalski, kowalski, 0",
        "kowalsky, kowalski, 1",
        "kowlaski, kowalski, 1",
        "kowaalski, kowalski, 1",
        "kowlski, kowalski, 1",
        "okwalski, kowalski, 1",
        "kowlasky, kowalski, 2",
        "nowak, kowal, 2",
        "a, b, 1"
    })
    void is_so_many_slips_away(String typed, String meant, int slips) {
        assertThat(Misspelling.slips(typed, meant)).isEqualTo(slips);
        assertThat(Misspelling.slips(meant, typed)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({"lis, 0", "bąki, 1", "nowak, 1", "nowacki, 2", "kowalska, 2"})
    void may_have_more_slips_the_longer_it_is(String typed, int allowed) {
        assertThat(Misspelling.allowedIn(typed)).isEqualTo(allowed);
    }
}
