package pl.asysta.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The notice to the court that a child was taken (art. 12a)")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class MomentDeadlineTests {
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final StatutoryRules rules = new StatutoryRules((rule, start) -> Term.months(2));

    @ParameterizedTest(name = "taken at {0}: by {1}")
    @CsvSource({
        "2026-05-20T16:30, 2026-05-21T16:30",
        "2026-05-22T23:59, 2026-05-23T23:59", // a Friday: hours pass on a Saturday too
        "2026-12-31T20:00, 2027-01-01T20:00", // and on a holiday
        "2028-02-28T12:00, 2028-02-29T12:00",
        "2026-03-28T10:00, 2026-03-29T11:00", // an hour is left out that night
        "2026-10-24T10:00, 2026-10-25T09:00" // an hour comes twice that night
    })
    void is_due_in_twenty_four_hours_as_they_pass(LocalDateTime taken, LocalDateTime due) {
        assertThat(taken(taken).due()).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "told at {0}: in time {1}")
    @CsvSource({"2026-05-21T16:29:59, true", "2026-05-21T16:30:00, true", "2026-05-21T16:30:01, false"})
    void is_kept_up_to_the_last_moment(LocalDateTime told, boolean kept) {
        var deadline = taken(LocalDateTime.of(2026, 5, 20, 16, 30));

        assertThat(deadline.isKeptBy(at(told))).isEqualTo(kept);
        assertThat(deadline.isOverdueAt(at(told))).isEqualTo(!kept);
    }

    @Test
    void says_its_rule_what_started_it_and_how_long_is_left() {
        var deadline = taken(LocalDateTime.of(2026, 5, 20, 16, 30));

        assertThat(deadline.rule()).isEqualTo(DeadlineRule.CHILD_TAKEN);
        assertThat(deadline.rule().isLaw()).isTrue();
        assertThat(deadline.day()).isEqualTo(LocalDate.of(2026, 5, 21));
        assertThat(deadline.start())
                .isEqualTo(new StartEvent(StartEvent.Kind.CHILD_TAKEN, LocalDate.of(2026, 5, 20), "Jan Nowak"));
        assertThat(deadline.term()).isEqualTo(Term.hours(24));
        assertThat(deadline.leftAt(at(LocalDateTime.of(2026, 5, 21, 10, 30)))).isEqualTo(Duration.ofHours(6));
        assertThat(deadline.leftAt(at(LocalDateTime.of(2026, 5, 21, 18, 30)))).isEqualTo(Duration.ofHours(-2));
    }

    @ParameterizedTest(name = "{0} hours from a day end {1} days later at the latest")
    @CsvSource({"1, 1", "24, 1", "25, 2"})
    void ends_within_so_many_days(int hours, int days) {
        var day = LocalDate.of(2026, 5, 20);

        assertThat(Term.hours(hours).endAfter(day)).isEqualTo(day.plusDays(days));
        assertThat(Term.hours(hours).latestStartEndedBefore(day)).isEqualTo(day.minusDays(days + 1));
    }

    @Test
    void has_no_moment_where_days_are_counted() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Term.workingDays(5).endAfter(Instant.EPOCH))
                .withMessage("WORKING_DAYS have no moment");
    }

    private MomentDeadline taken(LocalDateTime at) {
        return rules.childTaken(at(at), "Jan Nowak");
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(WARSAW).toInstant();
    }
}
