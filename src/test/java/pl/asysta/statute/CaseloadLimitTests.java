package pl.asysta.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The caseload limit (art. 15(4))")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class CaseloadLimitTests {
    @ParameterizedTest(name = "on {0}: {1} families")
    @CsvSource({"2012-01-01, 20", "2014-12-31, 20", "2015-01-01, 15", "2015-01-02, 15", "2026-03-02, 15"})
    void is_the_one_in_force_that_day(LocalDate day, int families) {
        assertThat(CaseloadLimit.on(day).families()).isEqualTo(families);
    }

    @Test
    void is_not_known_before_the_act() {
        var theDayBefore = FamilySupportAct.IN_FORCE_SINCE.minusDays(1);

        assertThatIllegalArgumentException().isThrownBy(() -> CaseloadLimit.on(theDayBefore));
        assertThat(CaseloadLimit.history().firstKey()).isEqualTo(FamilySupportAct.IN_FORCE_SINCE);
    }

    @ParameterizedTest(name = "at {0} families: {1}")
    @CsvSource({"0, true", "14, true", "15, false", "16, false"})
    void leaves_room_below_fifteen_and_none_from_there_on(int families, boolean room) {
        var limit = CaseloadLimit.on(LocalDate.of(2026, 3, 2));

        assertThat(limit.leavesRoomAt(families)).isEqualTo(room);
    }

    @ParameterizedTest(name = "at {0} families: {1}")
    @CsvSource({"19, true", "20, false", "21, false"})
    void left_room_below_twenty_until_the_end_of_2014(int families, boolean room) {
        var limit = CaseloadLimit.on(LocalDate.of(2014, 12, 31));

        assertThat(limit.leavesRoomAt(families)).isEqualTo(room);
    }
}
