package pl.asysta.statute;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A moment that explains itself, where the law counts hours and a day would be too coarse.
 *
 * @param from the moment at which the start event happened
 * @param due the last moment, inclusive
 */
public record MomentDeadline(DeadlineRule rule, StartEvent start, Instant from, Term term, Instant due)
        implements DueDate {
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    /** The deadline that an event at this moment starts. */
    static MomentDeadline of(DeadlineRule rule, StartEvent start, Instant from, Term term) {
        return new MomentDeadline(rule, start, from, term, term.endAfter(from));
    }

    /** The day of a moment in Poland. */
    static LocalDate dayOf(Instant moment) {
        return moment.atZone(WARSAW).toLocalDate();
    }

    @Override
    public LocalDate day() {
        return dayOf(due);
    }

    @Override
    public boolean hasPassedAt(Instant now) {
        return isOverdueAt(now);
    }

    /** How long it lasts from this moment on; negative once it has passed. */
    public Duration leftAt(Instant now) {
        return Duration.between(now, due);
    }

    /** Whether the last moment has passed. */
    public boolean isOverdueAt(Instant now) {
        return now.isAfter(due);
    }

    /** Whether something done at this moment was done in time. */
    public boolean isKeptBy(Instant doneAt) {
        return !doneAt.isAfter(due);
    }
}
