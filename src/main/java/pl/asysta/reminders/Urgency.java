package pl.asysta.reminders;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import pl.asysta.deadlines.OpenDeadline;
import pl.asysta.statute.DueDate;
import pl.asysta.statute.MomentDeadline;
import pl.asysta.statute.WorkingDays;

/**
 * What does not wait for the next digest: what ends today or on the next working day, what has just passed, and what counts
 * hours. Each of them is told once before its end and once after it.
 */
enum Urgency {
    /** It ends today or by the next working day. */
    SOON,
    /** It has passed since the working day before. */
    OVER;

    /** Nobody is written to about days before and after these hours; hours of the law do not wait for the morning. */
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    /** How urgent a deadline is on this day, at this moment of it. */
    static Optional<Urgency> of(DueDate deadline, LocalDateTime now) {
        var today = now.toLocalDate();
        var day = deadline.day();
        if (isOver(deadline, now)) {
            return day.isBefore(workingDayBefore(today)) ? Optional.empty() : Optional.of(OVER);
        }
        boolean soon = deadline.countsHours() || !day.isAfter(WorkingDays.after(today, 1));
        return soon ? Optional.of(SOON) : Optional.empty();
    }

    /** Whether somebody may be told of it now. */
    static boolean isTold(DueDate deadline, LocalDateTime now, LocalTime morning) {
        return deadline.countsHours()
                || WorkingDays.isWorkingDay(now.toLocalDate())
                        && !now.toLocalTime().isBefore(morning)
                        && now.toLocalTime().isBefore(EVENING);
    }

    /** What is told of a deadline now, named so that it is told once; nothing where it is not urgent. */
    static Optional<String> named(OpenDeadline due, LocalDateTime now) {
        return of(due.deadline(), now).map(urgency -> urgency.name() + " " + due.name());
    }

    static boolean isOver(DueDate deadline, LocalDateTime now) {
        return deadline instanceof MomentDeadline hours
                ? hours.isOverdueAt(now.atZone(WARSAW).toInstant())
                : deadline.day().isBefore(now.toLocalDate());
    }

    private static LocalDate workingDayBefore(LocalDate today) {
        var day = today.minusDays(1);
        while (!WorkingDays.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
