package pl.asysta.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import pl.asysta.plan.PlanView.Acknowledgement;

/**
 * That the first plan of a family was not agreed by its term; it stays on record when the plan comes later.
 *
 * @param due the last day of the term
 * @param agreedOn the day that the family's answer bears, or null while there is none
 * @param recordedOn the day on which that was put on record, or null
 * @param leftOn the day on which the family left without a plan, or null
 * @param reason why it came late, or null while nobody was asked
 * @param seen that the director knows of it, or null
 */
public record PlanDelay(
        LocalDate due,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate recordedOn,
        @Nullable LocalDate leftOn,
        @Nullable String reason,
        @Nullable Acknowledgement seen) {
    /** Whether a plan is still missing. */
    public boolean lasts() {
        return agreedOn == null && leftOn == null;
    }

    /** The day on which the clock stopped, or null: both the answer and its record were there, or the family left. */
    public @Nullable LocalDate endedOn() {
        if (agreedOn == null || recordedOn == null) {
            return leftOn;
        }
        return agreedOn.isAfter(recordedOn) ? agreedOn : recordedOn;
    }

    /** The same delay, of which the director knows, or not. */
    PlanDelay seenBy(@Nullable Acknowledgement director) {
        return new PlanDelay(due, agreedOn, recordedOn, leftOn, reason, director);
    }

    /** Whether the answer bears a day of the term, and only its record came late. */
    public boolean isOfRecordOnly() {
        return agreedOn != null && !agreedOn.isAfter(due);
    }

    /** By how many days the term was missed, until today when there is still no plan. */
    public long daysOn(LocalDate today) {
        var ended = endedOn();
        return ChronoUnit.DAYS.between(due, ended == null ? today : ended);
    }
}
