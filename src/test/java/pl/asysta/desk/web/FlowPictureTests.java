package pl.asysta.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.asysta.desk.FlowMonth;

@DisplayName("The drawing of twelve months")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class FlowPictureTests {
    @ParameterizedTest(name = "{0} to {1} families: from {2} to {3}")
    @CsvSource({
        "0, 0, 0, 1",
        "1, 1, 0, 1",
        "0, 5, 0, 5",
        "0, 6, 0, 6",
        "30, 64, 20, 70",
        "51, 62, 50, 65",
        "62, 62, 61, 62",
        "0, 1500, 0, 1500",
        "1400, 1500, 1350, 1500"
    })
    void has_an_axis_of_round_numbers_that_holds_all_of_the_line(int least, int most, int from, int to) {
        var ticks = picture(least, most).ticks();

        assertThat(ticks.get(0).families()).isEqualTo(from);
        assertThat(ticks.get(ticks.size() - 1).families()).isEqualTo(to);
        assertThat(ticks).hasSizeLessThanOrEqualTo(6);
        assertThat(picture(least, most).points())
                .allSatisfy(point -> assertThat(Double.parseDouble(point.y())).isBetween(14.0, 158.0));
    }

    @ParameterizedTest
    @CsvSource({"1, 10.0", "2, 20.0", "3, 30.0", "4, 30.0"})
    void has_bars_that_begin_at_zero_and_keep_one_scale(int most, String height) {
        var months = IntStream.range(0, 12)
                .mapToObj(i -> new FlowMonth(YearMonth.of(2026, 1).plusMonths(i), 5, i == 0 ? most : 0, 0, 0))
                .toList();

        assertThat(new FlowPicture(months).points().get(0).begun().height()).isEqualTo(height);
        assertThat(new FlowPicture(months).points().get(1).begun().height()).isEqualTo("0.0");
    }

    private static FlowPicture picture(int least, int most) {
        return new FlowPicture(IntStream.range(0, 12)
                .mapToObj(i -> new FlowMonth(YearMonth.of(2026, 1).plusMonths(i), i == 3 ? most : least, 0, 0, 0))
                .toList());
    }
}
