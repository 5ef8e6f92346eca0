package pl.asysta.statute;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** How long a rule gives: an amount of days, working days or calendar months, or of hours where a day is too long. */
public record Term(int amount, Unit unit) {
    /** What is counted. */
    public enum Unit {
        DAYS,
        WORKING_DAYS,
        MONTHS,
        /** As they pass, also in a night in which the clocks are changed. */
        HOURS;

        /** Those in which a centre sets terms of its own; nothing of its practice is counted in hours. */
        public static final Set<Unit> OF_PRACTICE = EnumSet.of(DAYS, WORKING_DAYS, MONTHS);
    }

    private static final int HOURS_OF_A_DAY = 24;

    /** A term in calendar days; the day of the event does not count. */
    public static Term days(int amount) {
        return new Term(amount, Unit.DAYS);
    }

    /** A term in working days; the day of the event does not count. */
    public static Term workingDays(int amount) {
        return new Term(amount, Unit.WORKING_DAYS);
    }

    /** A term in calendar months; it ends on the same day of the month, or on the month's last day. */
    public static Term months(int amount) {
        return new Term(amount, Unit.MONTHS);
    }

    /** A term in hours, from the moment of the event. */
    public static Term hours(int amount) {
        return new Term(amount, Unit.HOURS);
    }

    /**
     * The moment at which a term in hours ends that an event at this moment started.
     *
     * @throws IllegalStateException for a term that is counted in days
     */
    public Instant endAfter(Instant start) {
        if (unit != Unit.HOURS) {
            throw new IllegalStateException(unit + " have no moment");
        }
        return start.plus(Duration.ofHours(amount));
    }

    /** The last day of a term that an event on this day started; of one in hours, the day on which it ends at the latest. */
    public LocalDate endAfter(LocalDate start) {
        return switch (unit) {
            case DAYS -> start.plusDays(amount);
            case WORKING_DAYS -> WorkingDays.after(start, amount);
            case MONTHS -> start.plusMonths(amount);
            case HOURS -> start.plusDays(wholeDays());
        };
    }

    /**
     * The last day on which an event could start this term so that it has ended before a day. The later the event, the
     * later the end, so every earlier event did so too.
     */
    public LocalDate latestStartEndedBefore(LocalDate day) {
        var start = switch (unit) {
            case DAYS, WORKING_DAYS -> day.minusDays(amount);
            case MONTHS -> day.minusMonths(amount);
            case HOURS -> day.minusDays(wholeDays());
        };
        while (!endAfter(start).isBefore(day)) {
            start = start.minusDays(1);
        }
        return start;
    }

    private int wholeDays() {
        return (amount + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY;
    }
}
