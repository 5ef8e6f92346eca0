package pl.asysta.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import pl.asysta.assessment.AssessmentView.Signature;

/**
 * That an assessment was not presented by its term; it stays on record when it comes later.
 *
 * @param due the last day of the term
 * @param assessedOn the day that the assessment bears, or null while there is none
 * @param presentedOn the day on which the director was given it, or null
 * @param leftOn the day on which the family left without it, or null
 * @param reason why it came late, or null while nobody was asked
 * @param seen that the director knows of it, or null
 */
public record AssessmentDelay(
        LocalDate due,
        @Nullable LocalDate assessedOn,
        @Nullable LocalDate presentedOn,
        @Nullable LocalDate leftOn,
        @Nullable String reason,
        @Nullable Signature seen) {
    /** By how many days the term was missed, until today while the assessment is missing; nothing or less in time. */
    public long daysOn(LocalDate today) {
        var ended = presentedOn == null ? leftOn : presentedOn;
        return ChronoUnit.DAYS.between(due, ended == null ? today : ended);
    }
}
