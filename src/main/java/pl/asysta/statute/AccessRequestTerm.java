package pl.asysta.statute;

import java.time.LocalDate;

/**
 * Art. 12(3) GDPR: by when a request about one's data is answered. Months are counted as art. 3 of Regulation (EEC, Euratom)
 * No 1182/71 counts them: to the same date, or to the last day of a month that has none; a last day on which offices do not
 * work is the next on which they do.
 */
public final class AccessRequestTerm {
    private static final int MONTHS = 1;
    private static final int FURTHER_MONTHS = 2;

    private AccessRequestTerm() {}

    /** The last day for the answer, and for telling that it takes longer. */
    public static LocalDate after(LocalDate received) {
        return months(received, MONTHS);
    }

    /** The last day when the person was told in time why it takes longer. */
    public static LocalDate extended(LocalDate received) {
        return months(received, MONTHS + FURTHER_MONTHS);
    }

    private static LocalDate months(LocalDate received, int months) {
        var last = received.plusMonths(months);
        while (!WorkingDays.isWorkingDay(last)) {
            last = last.plusDays(1);
        }
        return last;
    }
}
