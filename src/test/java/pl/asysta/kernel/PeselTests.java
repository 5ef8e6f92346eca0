package pl.asysta.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A PESEL")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class PeselTests {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "44051401458, 1944-05-14",
        "04231115629, 2004-03-11",
        "02070803628, 1902-07-08",
        "00811512349, 1800-01-15",
        "99811512343, 1899-01-15",
        "00011512345, 1900-01-15",
        "99011512349, 1999-01-15",
        "00211512341, 2000-01-15",
        "99211512345, 2099-01-15",
        "00411512347, 2100-01-15",
        "99411512341, 2199-01-15",
        "00611512343, 2200-01-15",
        "99611512347, 2299-01-15",
        "00222900009, 2000-02-29",
        "04222900007, 2004-02-29"
    })
    void carries_the_date_of_birth_and_in_its_month_the_century(String digits, LocalDate born) {
        assertThat(new Pesel(digits).birthDate()).isEqualTo(born);
    }

    @ParameterizedTest(name = "{0} ends with any digit but {1}")
    @CsvSource({"4405140145, 8", "0423111562, 9", "0207080362, 8", "0022290000, 9"})
    void has_exactly_one_right_control_digit(String ten, int control) {
        for (int digit = 0; digit <= 9; digit++) {
            assertThat(Pesel.isPesel(ten + digit)).as(ten + digit).isEqualTo(digit == control);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "00000000000, all zeroes",
        "00022900003, 29 February 1900 which was no leap year",
        "99022900007, 29 February 1999",
        "26223100002, 31 February 2026",
        "26213200008, 32 January",
        "26210000007, day zero",
        "26201500000, month zero of the 2000s",
        "26130100003, month thirteen",
        "12990100006, month ninety-nine"
    })
    void needs_a_date_that_exists_also_when_its_control_digit_is_right(String digits, String why) {
        assertThat(Pesel.isPesel(digits)).as(why).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "4405140145",
                "440514014580",
                "4405140145a",
                "4405I401458",
                " 4405140145",
                "44051401458 ",
                "4405140-458",
                "٤٤٠٥١٤٠١٤٥٨"
            })
    void is_eleven_digits_and_nothing_else(String text) {
        assertThat(Pesel.isPesel(text)).isFalse();
    }

    @Nested
    @DisplayName("as a secret")
    class AsASecret {
        private final Pesel pesel = new Pesel("44051401458");

        @Test
        void is_never_written_to_a_log() {
            assertThat(pesel).hasToString("Pesel[•••]");
        }

        @Test
        void shows_only_the_first_two_and_the_last_two_digits_on_a_screen() {
            assertThat(pesel.masked()).isEqualTo("44•••••••58");
        }

        @Test
        void is_not_repeated_when_it_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Pesel("44051401459"))
                    .withMessage("not a PESEL");
        }
    }
}
