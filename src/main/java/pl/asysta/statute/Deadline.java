package pl.asysta.statute;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A date that explains itself: which rule, what started it, how long it gives and the last day on which it is kept.
 *
 * @param due the last day, inclusive
 * @param named somebody named this day, so that the term follows from it and not it from the term
 */
public record Deadline(DeadlineRule rule, StartEvent start, Term term, LocalDate due, boolean named)
        implements DueDate {
    /** The deadline that this event starts. */
    static Deadline of(DeadlineRule rule, StartEvent start, Term term) {
        return new Deadline(rule, start, term, term.endAfter(start.on()), false);
    }

    /** The deadline that somebody named as a day of the calendar, when this event happened. */
    static Deadline named(DeadlineRule rule, StartEvent start, LocalDate due) {
        return new Deadline(rule, start, Term.days((int) ChronoUnit.DAYS.between(start.on(), due)), due, true);
    }

    @Override
    public LocalDate day() {
        return due;
    }

    @Override
    public boolean hasPassedAt(Instant now) {
        return isOverdueOn(MomentDeadline.dayOf(now));
    }

    /** Days from this day to the last one; negative once it has passed. */
    public long daysLeftOn(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }

    /** Whether the last day has passed. */
    public boolean isOverdueOn(LocalDate today) {
        return today.isAfter(due);
    }

    /** Whether something done on this day was done in time. */
    public boolean isKeptBy(LocalDate doneOn) {
        return !doneOn.isAfter(due);
    }
}
