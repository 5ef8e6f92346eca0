package pl.asysta.statute;

import java.time.LocalDate;

/** How long a rule gives: an amount of days, working days or calendar months. */
public record Term(int amount, Unit unit) {
    /** What is counted. */
    public enum Unit {
        DAYS,
        WORKING_DAYS,
        MONTHS
    }

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

    /** The last day of a term that an event on this day started. */
    public LocalDate endAfter(LocalDate start) {
        return switch (unit) {
            case DAYS -> start.plusDays(amount);
            case WORKING_DAYS -> WorkingDays.after(start, amount);
            case MONTHS -> start.plusMonths(amount);
        };
    }

    /**
     * The last day on which an event could start this term so that it has ended before a day. The later the event, the
     * later the end, so every earlier event did so too.
     */
    public LocalDate latestStartEndedBefore(LocalDate day) {
        var start = unit == Unit.MONTHS ? day.minusMonths(amount) : day.minusDays(amount);
        while (!endAfter(start).isBefore(day)) {
            start = start.minusDays(1);
        }
        return start;
    }
}
