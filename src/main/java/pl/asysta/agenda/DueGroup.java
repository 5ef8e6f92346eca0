package pl.asysta.agenda;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import pl.asysta.statute.DueDate;
import pl.asysta.statute.MomentDeadline;

/** How soon something is due. */
public enum DueGroup {
    /** Its last day or moment has passed. */
    OVERDUE,
    /** It ends by Sunday. */
    WEEK,
    /** It ends in this month, after this week. */
    MONTH,
    /** It ends after that. */
    LATER;

    /** Where a deadline stands on this day, at this moment of it. */
    static DueGroup of(DueDate deadline, LocalDate today, Instant now) {
        if (isOver(deadline, today, now)) {
            return OVERDUE;
        }
        var day = deadline.day();
        if (!day.isAfter(endOfWeek(today))) {
            return WEEK;
        }
        return day.isAfter(endOfMonth(today)) ? LATER : MONTH;
    }

    private static boolean isOver(DueDate deadline, LocalDate today, Instant now) {
        return deadline instanceof MomentDeadline hours ? hours.isOverdueAt(now) : today.isAfter(deadline.day());
    }

    /** The last day of this week. */
    static LocalDate endOfWeek(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /** The last day of this month. */
    static LocalDate endOfMonth(LocalDate today) {
        return today.with(TemporalAdjusters.lastDayOfMonth());
    }
}
