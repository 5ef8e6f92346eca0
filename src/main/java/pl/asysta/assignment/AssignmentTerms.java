package pl.asysta.assignment;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.Violations;

/**
 * From when, until when and what for an assistant is to work with a family.
 *
 * @param from the first day, also one to come
 * @param plannedEnd the last day as it is planned, or null
 */
public record AssignmentTerms(
        MainGoal goal, LocalDate from, @Nullable LocalDate plannedEnd) {
    /** Nobody is assigned from a day further ahead than this (centre's practice). */
    public static final int DAYS_AHEAD = 30;

    /** Nobody plans further ahead than this (centre's practice). */
    public static final int YEARS_PLANNED = 5;

    /** Goal and first day may not be missing. */
    public AssignmentTerms {
        Objects.requireNonNull(goal);
        Objects.requireNonNull(from);
    }

    /** What is wrong with the days of an assignment that was asked for on a day. */
    void check(LocalDate requestedOn, LocalDate today, Violations wrong) {
        if (from.isBefore(requestedOn)) {
            wrong.at("from", "assignment.before-request", requestedOn);
        }
        if (from.isAfter(today.plusDays(DAYS_AHEAD))) {
            wrong.at("from", "assignment.too-far-ahead", DAYS_AHEAD, today.plusDays(DAYS_AHEAD));
        }
        checkPlannedEnd(plannedEnd, from, wrong);
    }

    static void checkPlannedEnd(@Nullable LocalDate plannedEnd, LocalDate from, Violations wrong) {
        if (plannedEnd == null) {
            return;
        }
        if (plannedEnd.isBefore(from)) {
            wrong.at("plannedEnd", "assignment.planned-end-before-start");
        }
        if (plannedEnd.isAfter(from.plusYears(YEARS_PLANNED))) {
            wrong.at("plannedEnd", "assignment.planned-end-too-far", YEARS_PLANNED);
        }
    }
}
