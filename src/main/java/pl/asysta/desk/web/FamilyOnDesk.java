package pl.asysta.desk.web;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import pl.asysta.deadlines.OpenDeadline;
import pl.asysta.register.FamilyRow;
import pl.asysta.visits.PlannedVisit;

/**
 * A family on the desk of its assistant.
 *
 * @param next what she is to keep first, or null
 * @param visit the next one that is agreed, or null
 */
record FamilyOnDesk(
        FamilyRow row,
        @Nullable OpenDeadline next,
        @Nullable PlannedVisit visit) {
    static final int SOON_DAYS = 14;

    /** What is due first at the top, then by name. */
    static final Comparator<FamilyOnDesk> EARLIEST_FIRST = Comparator.comparing(FamilyOnDesk::dueOn)
            .thenComparing(family -> family.row().label())
            .thenComparing(family -> family.row().number());

    /** Whether something of it is due on this day or before. */
    boolean isDueBy(LocalDate day) {
        return next != null && !next.deadline().day().isAfter(day);
    }

    private LocalDate dueOn() {
        return next == null ? LocalDate.MAX : next.deadline().day();
    }
}
