package pl.asysta.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import pl.asysta.assessment.DelayedAssessment;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PaperKind;
import pl.asysta.plan.DelayedFamily;
import pl.asysta.register.OverdueFamily;
import pl.asysta.statute.Deadline;
import pl.asysta.statute.DeadlineRule;

/**
 * A term of a family that was missed, of which the director is to say that she knows.
 *
 * @param label how the family is called
 * @param assistant who works with it, or null
 * @param due the last day of the term
 * @param missed what explains it while it lasts, or null
 * @param endedOn the day on which the paper came after all, or null
 * @param reason why it came late, or null
 */
public record Delay(
        CaseId family,
        String label,
        @Nullable String assistant,
        DeadlineRule rule,
        PaperKind paper,
        LocalDate due,
        @Nullable Deadline missed,
        @Nullable LocalDate endedOn,
        @Nullable String reason) {
    /** By how many days the term was missed, until today while the paper is missing. */
    public long daysOn(LocalDate today) {
        return ChronoUnit.DAYS.between(due, endedOn == null ? today : endedOn);
    }

    static Delay of(OverdueFamily overdue) {
        return new Delay(
                overdue.family(),
                overdue.label(),
                overdue.assistant(),
                overdue.deadline().rule(),
                overdue.paper(),
                overdue.deadline().due(),
                overdue.deadline(),
                null,
                null);
    }

    static Delay of(DelayedFamily ended) {
        var delay = ended.delay();
        return new Delay(
                ended.family(),
                ended.label(),
                null,
                DeadlineRule.WORK_PLAN,
                PaperKind.WORK_PLAN,
                delay.due(),
                null,
                delay.endedOn(),
                delay.reason());
    }

    static Delay of(DelayedAssessment ended) {
        var delay = ended.delay();
        return new Delay(
                ended.family(),
                ended.label(),
                null,
                DeadlineRule.ASSESSMENT,
                PaperKind.ASSESSMENT,
                delay.due(),
                null,
                delay.presentedOn(),
                delay.reason());
    }
}
