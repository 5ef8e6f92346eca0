package pl.asysta.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.assessment.AssessmentsOfYear;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PaperKind;
import pl.asysta.plan.PlansOfYear;

/**
 * The papers of one kind whose term ended in a year, until today.
 *
 * @param due how many were due
 * @param late those that missed their term, the earliest term first
 */
public record DelaysOfYear(PaperKind paper, int due, List<Late> late) {
    /**
     * One that missed its term.
     *
     * @param number of the case
     * @param label how the family is called
     * @param assistant who wrote it, or works with the family while there is none; or null
     * @param datedOn the day that the paper bears, or null while there is none
     * @param recordedOn the day on which it was put on record or presented, or null
     * @param leftOn the day on which the family left without it, or null
     * @param days by how many the term was missed, until today while the paper is missing
     * @param reason why it came late, or null
     * @param seenBy who of those who lead the centre said that she knows, or null
     */
    public record Late(
            CaseId family,
            String number,
            String label,
            @Nullable String assistant,
            LocalDate due,
            @Nullable LocalDate datedOn,
            @Nullable LocalDate recordedOn,
            @Nullable LocalDate leftOn,
            long days,
            @Nullable String reason,
            @Nullable String seenBy,
            @Nullable Instant seenAt) {
        /** Whether the paper is still missing. */
        public boolean lasts() {
            return datedOn == null && leftOn == null;
        }

        /** Whether the paper bears a day of the term, and only its record came late. */
        public boolean isOfRecordOnly() {
            return datedOn != null && !datedOn.isAfter(due);
        }
    }

    /** How many came in time. */
    public int inTime() {
        return due - late.size();
    }

    /** How many are still not there. */
    public long lasting() {
        return late.stream().filter(Late::lasts).count();
    }

    /** By how many days a late one missed its term, on average; nothing where none did. */
    public long averageDays() {
        return Math.round(late.stream().mapToLong(Late::days).average().orElse(0));
    }

    static DelaysOfYear of(PlansOfYear plans, LocalDate today) {
        return new DelaysOfYear(
                PaperKind.WORK_PLAN,
                plans.due(),
                plans.late().stream().map(one -> late(one, today)).toList());
    }

    static DelaysOfYear of(AssessmentsOfYear assessments, LocalDate today) {
        return new DelaysOfYear(
                PaperKind.ASSESSMENT,
                assessments.due(),
                assessments.late().stream().map(one -> late(one, today)).toList());
    }

    private static Late late(PlansOfYear.Late one, LocalDate today) {
        var delay = one.delay();
        var seen = delay.seen();
        return new Late(
                one.family(),
                one.number(),
                one.label(),
                one.assistant(),
                delay.due(),
                delay.agreedOn(),
                delay.recordedOn(),
                delay.leftOn(),
                delay.daysOn(today),
                delay.reason(),
                one.seenBy(),
                seen == null ? null : seen.at());
    }

    private static Late late(AssessmentsOfYear.Late one, LocalDate today) {
        var delay = one.delay();
        var seen = delay.seen();
        return new Late(
                one.family(),
                one.number(),
                one.label(),
                one.assistant(),
                delay.due(),
                delay.assessedOn(),
                delay.presentedOn(),
                delay.leftOn(),
                delay.daysOn(today),
                delay.reason(),
                one.seenBy(),
                seen == null ? null : seen.at());
    }
}
