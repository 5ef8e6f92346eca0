package pl.asysta.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.asysta.statute.Deadline;
import pl.asysta.statute.DeadlineRule;
import pl.asysta.statute.DueDate;
import pl.asysta.statute.MomentDeadline;
import pl.asysta.statute.StartEvent;
import pl.asysta.statute.Term;

@DisplayName("What does not wait for the digest")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class UrgencyTests {
    private static final LocalTime SEVEN = LocalTime.of(7, 0);

    /** 30 April 2026 is a Thursday; 1 May is free, then comes a weekend. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-30, 2026-04-30, SOON", // today
        "2026-04-30, 2026-05-01, SOON", // before the next working day
        "2026-04-30, 2026-05-04, SOON", // the next working day
        "2026-04-30, 2026-05-05,",
        "2026-05-04, 2026-05-03, OVER", // passed over the free days
        "2026-05-04, 2026-04-30, OVER", // passed with the last working day
        "2026-05-04, 2026-04-29,",
        "2026-05-05, 2026-05-04, OVER"
    })
    void is_what_ends_by_the_next_working_day_and_what_has_just_passed(
            LocalDate today, LocalDate due, @Nullable Urgency urgency) {
        assertThat(Urgency.of(byDay(due), today.atTime(SEVEN)).orElse(null)).isEqualTo(urgency);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-30T10:00, SOON", // a day before
        "2026-05-01T09:59, SOON",
        "2026-05-01T10:00, SOON", // the last moment
        "2026-05-01T10:01, OVER",
        "2026-05-04T10:00, OVER", // the working day before was the day of the start
        "2026-05-05T10:00,"
    })
    void is_whatever_counts_hours(LocalDateTime now, @Nullable Urgency urgency) {
        assertThat(Urgency.of(byHour("2026-05-01T10:00"), now).orElse(null)).isEqualTo(urgency);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-30T06:59, false",
        "2026-04-30T07:00, true",
        "2026-04-30T19:59, true",
        "2026-04-30T20:00, false",
        "2026-05-01T12:00, false", // a holiday
        "2026-05-02T12:00, false" // a Saturday
    })
    void is_told_by_day_unless_it_counts_hours(LocalDateTime now, boolean told) {
        assertThat(Urgency.isTold(byDay(now.toLocalDate()), now, SEVEN)).isEqualTo(told);
        assertThat(Urgency.isTold(byHour("2026-05-03T10:00"), now, SEVEN)).isTrue();
    }

    /** 4 May 2026 is a Monday. */
    @ParameterizedTest
    @CsvSource({
        "DAILY, 2026-05-04, 2026-05-04",
        "DAILY, 2026-05-05, 2026-05-05",
        "WEEKLY, 2026-05-04, 2026-05-04",
        "WEEKLY, 2026-05-05, 2026-05-04",
        "WEEKLY, 2026-05-08, 2026-05-04",
        "WEEKLY, 2026-05-11, 2026-05-11"
    })
    void and_the_digest_comes_once_a_day_or_once_a_week(Frequency frequency, LocalDate today, LocalDate occasion) {
        assertThat(frequency.occasion(today)).isEqualTo(occasion);
    }

    private static DueDate byDay(LocalDate due) {
        var start = new StartEvent(StartEvent.Kind.COOPERATION_STARTED, due.minusDays(10), "Piotr Gil");
        return new Deadline(DeadlineRule.WORK_PLAN, start, Term.days(10), due, false);
    }

    private static DueDate byHour(String due) {
        var moment = LocalDateTime.parse(due).atZone(ZoneId.of("Europe/Warsaw")).toInstant();
        var from = moment.minusSeconds(24 * 60 * 60);
        var start = new StartEvent(
                StartEvent.Kind.CHILD_TAKEN,
                LocalDateTime.parse(due).toLocalDate().minusDays(1),
                "Piotr Gil");
        return new MomentDeadline(DeadlineRule.CHILD_TAKEN, start, from, new Term(24, Term.Unit.HOURS), moment);
    }
}
