package pl.asysta.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The term for which a file is kept")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class RetentionTermTests {
    @ParameterizedTest(name = "what ended on {0} and is kept {1} years may go from {2}")
    @CsvSource({
        "2015-12-31, 5, 2021-01-01",
        "2016-01-01, 5, 2022-01-01",
        "2016-01-02, 5, 2022-01-01",
        "2016-02-29, 10, 2027-01-01",
        "2015-02-28, 10, 2026-01-01",
        "2015-06-30, 2, 2018-01-01",
        "2024-02-29, 25, 2050-01-01",
        "2012-01-01, 100, 2113-01-01"
    })
    void is_counted_from_the_first_of_january_after_the_year_of_the_end(
            LocalDate endedOn, int years, LocalDate disposableFrom) {
        assertThat(new RetentionTerm(RetentionCategory.B, years).disposableFrom(endedOn))
                .contains(disposableFrom);
        assertThat(new RetentionTerm(RetentionCategory.BE, years).disposableFrom(endedOn))
                .contains(disposableFrom);
    }

    @Test
    void of_category_a_never_ends() {
        assertThat(new RetentionTerm(RetentionCategory.A, null).disposableFrom(LocalDate.of(2012, 1, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 101, 200})
    void is_never_shorter_than_two_years_or_longer_than_a_hundred(int years) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new RetentionTerm(RetentionCategory.B, years));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 99, 100})
    void may_be_of_two_to_a_hundred_years(int years) {
        assertThatNoException().isThrownBy(() -> new RetentionTerm(RetentionCategory.BE, years));
    }

    @ParameterizedTest
    @CsvSource({"A, 5", "B,", "BE,"})
    void has_years_where_it_ends_and_none_where_it_does_not(RetentionCategory category, Integer years) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new RetentionTerm(category, years));
    }

    @ParameterizedTest
    @CsvSource({"A,, A", "B, 5, B5", "BE, 10, BE10"})
    void is_written_as_in_the_list_of_files(RetentionCategory category, Integer years, String code) {
        assertThat(new RetentionTerm(category, years).code()).isEqualTo(code);
    }
}
