package pl.asysta.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.asysta.kernel.HouseNumber;

@DisplayName("The houses of a street")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class HousesTests {
    @ParameterizedTest(name = "{0} to {1}, {2}: number {3} is {4}")
    @CsvSource({
        "5, 9, BOTH, 4, false",
        "5, 9, BOTH, 5, true",
        "5, 9, BOTH, 9, true",
        "5, 9, BOTH, 10, false",
        "5, , BOTH, 9999, true",
        "5, 9, ODD, 6, false",
        "5, 9, ODD, 7, true",
        "5, 9, EVEN, 6, true",
        "5, 9, EVEN, 7, false"
    })
    void begin_and_end_at_their_numbers(int first, Integer last, Parity parity, int number, boolean contained) {
        assertThat(new Houses(first, last, parity).contains(new HouseNumber(number)))
                .isEqualTo(contained);
    }

    @ParameterizedTest(name = "{0} to {1}, {2} and {3} to {4}, {5}: {6}")
    @CsvSource({
        "1, 10, BOTH, 10, 20, BOTH, true",
        "1, 10, BOTH, 11, 20, BOTH, false",
        "1, 10, ODD, 1, 10, EVEN, false",
        "1, 10, ODD, 10, 20, BOTH, false",
        "1, 11, ODD, 11, 20, BOTH, true",
        "1, 3, ODD, 2, 2, BOTH, false",
        "1, , BOTH, 500, , EVEN, true",
        "1, , ODD, 2, , EVEN, false"
    })
    void overlap_where_a_house_is_in_both(
            int first, Integer last, Parity parity, int otherFirst, Integer otherLast, Parity other, boolean overlap) {
        var one = new Houses(first, last, parity);
        var two = new Houses(otherFirst, otherLast, other);

        assertThat(one.overlaps(two)).isEqualTo(overlap);
        assertThat(two.overlaps(one)).isEqualTo(overlap);
    }

    /** Against the slow way of asking every house. */
    @Test
    void overlap_exactly_then() {
        for (var one : DistrictDatabaseTests.ALL_SMALL) {
            for (var two : DistrictDatabaseTests.ALL_SMALL) {
                boolean shared = IntStream.rangeClosed(1, 9)
                        .mapToObj(HouseNumber::new)
                        .anyMatch(house -> one.contains(house) && two.contains(house));
                assertThat(one.overlaps(two)).as("%s and %s", one, two).isEqualTo(shared);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"3, 3, EVEN, true", "3, 4, EVEN, false", "3, 3, ODD, false", "4, 4, ODD, true", "4, , ODD, false"})
    void are_none_where_no_number_fits(int first, Integer last, Parity parity, boolean none) {
        assertThat(new Houses(first, last, parity).isEmpty()).isEqualTo(none);
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "-1, 5", "6, 5"})
    void do_not_end_before_they_begin(int first, int last) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Houses(first, last, Parity.BOTH));
    }
}
