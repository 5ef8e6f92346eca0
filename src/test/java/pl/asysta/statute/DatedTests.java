package pl.asysta.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A number the law has changed")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class DatedTests {
    private static final Dated<String> FEE = Dated.from("2020-03-01", "ten").then("2024-02-29", "twelve");

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2020-03-01, ten", "2024-02-28, ten", "2024-02-29, twelve", "2024-03-01, twelve", "2099-12-31, twelve"})
    void is_the_latest_in_force_that_day(LocalDate day, String fee) {
        assertThat(FEE.on(day)).isEqualTo(fee);
    }

    @Test
    void is_not_known_before_its_first_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FEE.on(LocalDate.of(2020, 2, 29)))
                .withMessage("Nothing in force on 2020-02-29");
    }

    @Test
    void is_the_same_in_whatever_order_it_was_written_down() {
        var backwards = Dated.from("2024-02-29", "twelve").then("2020-03-01", "ten");

        assertThat(backwards.history()).isEqualTo(FEE.history());
    }

    @Test
    void never_changes_when_a_later_value_is_added() {
        var longer = FEE.then("2030-01-01", "fifteen");

        assertThat(FEE.on(LocalDate.of(2030, 1, 1))).isEqualTo("twelve");
        assertThat(longer.on(LocalDate.of(2030, 1, 1))).isEqualTo("fifteen");
    }

    @Test
    void shows_its_history_and_lets_nobody_edit_it() {
        var history = FEE.history();

        assertThat(history)
                .containsExactly(entry(LocalDate.of(2020, 3, 1), "ten"), entry(LocalDate.of(2024, 2, 29), "twelve"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(history::clear);
    }
}
