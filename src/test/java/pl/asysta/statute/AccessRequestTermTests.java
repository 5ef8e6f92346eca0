package pl.asysta.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The answer to somebody who asks for her data (art. 12(3) GDPR)")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class AccessRequestTermTests {
    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-04-02", // a Thursday
        "2026-01-30, 2026-03-02", // 28 February is a Saturday
        "2027-01-31, 2027-03-01", // 28 February is a Sunday
        "2028-01-31, 2028-02-29", // a leap year
        "2026-03-31, 2026-04-30",
        "2026-04-03, 2026-05-04", // 3 May is a Sunday and a holiday
        "2026-11-25, 2026-12-28", // 25 and 26 December, then a Sunday
        "2026-11-24, 2026-12-28" // 24 December is free as well since 2025
    })
    void is_due_in_a_month_and_on_the_next_working_day_where_that_is_none(LocalDate received, LocalDate last) {
        assertThat(AccessRequestTerm.after(received)).isEqualTo(last);
        assertThat(AccessRequestTerm.deadline(requested(received), false))
                .returns(last, Deadline::due)
                .returns(Term.months(1), Deadline::term)
                .returns(false, Deadline::setByHand);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-06-02",
        "2026-02-04, 2026-05-04",
        "2026-11-30, 2027-03-01", // 28 February is a Sunday
        "2027-11-30, 2028-02-29"
    })
    void is_due_in_three_months_when_it_was_told_why(LocalDate received, LocalDate last) {
        assertThat(AccessRequestTerm.extended(received)).isEqualTo(last);
        assertThat(AccessRequestTerm.deadline(requested(received), true))
                .returns(last, Deadline::due)
                .returns(Term.months(3), Deadline::term);
    }

    private static StartEvent requested(LocalDate received) {
        return new StartEvent(StartEvent.Kind.DATA_REQUESTED, received, "Jan Nowak");
    }
}
