package pl.asysta.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Visits;

@CentreTest
@DisplayName("An entry of the work card")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class WorkCardEntryTests {
    @Autowired
    Centre centre;

    @Autowired
    Families families;

    @Autowired
    Visits visits;

    @ParameterizedTest
    @EnumSource(VisitKind.class)
    void may_be_of_every_kind(VisitKind kind) {
        store(kind.name(), null);

        assertThat(centre.rows("work_card_entry")).isEqualTo(1);
    }

    @Test
    void may_take_a_whole_day() {
        store("ACCOMPANYING", 1440);

        assertThat(centre.rows("work_card_entry")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "PIGEON, 30, work_card_entry_kind_is_known",
        "PHONE, 0, meeting_takes_a_minute_to_a_day",
        "PHONE, 1441, meeting_takes_a_minute_to_a_day",
        "MISSED, 30, missed_meeting_takes_no_time"
    })
    void is_refused_by_name(String kind, int minutes, String constraint) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> store(kind, minutes))
                .withMessageContaining(constraint);

        assertThat(centre.rows("work_card_entry")).isZero();
    }

    private void store(String kind, @Nullable Integer minutes) {
        visits.held(families.reported(), Colleague.ANNA, kind, 1, minutes, "Notatka.");
    }
}
