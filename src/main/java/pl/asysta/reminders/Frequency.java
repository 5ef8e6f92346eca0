package pl.asysta.reminders;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often somebody gets a digest of her deadlines. */
public enum Frequency {
    /** On every working day. */
    DAILY(7),
    /** On the first working day of a week, or later in it if the application stood still then. */
    WEEKLY(14);

    private final int daysAhead;

    Frequency(int daysAhead) {
        this.daysAhead = daysAhead;
    }

    /** How many days ahead its digest looks. */
    public int daysAhead() {
        return daysAhead;
    }

    /** The day that names the digest of a working day; of each there is one. */
    LocalDate occasion(LocalDate today) {
        return this == DAILY ? today : today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
