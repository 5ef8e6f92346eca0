package pl.asysta.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * An assessment as pages show it.
 *
 * @param number of the family's assessments, the first is 1
 * @param from the first day of the period
 * @param assessedOn its last day, the day of the assessment
 * @param names of the children of whom it speaks, by their ids, as they were then
 * @param delayReason why it comes after its term, or null
 * @param presentation null for a draft
 * @param remarks of the director, or null
 * @param acknowledgement that the director has read it, or null
 */
public record AssessmentView(
        int number,
        AssessmentKind kind,
        long version,
        LocalDate from,
        LocalDate assessedOn,
        AssessmentText text,
        Figures figures,
        Map<String, String> names,
        WorkerId savedBy,
        Instant savedAt,
        @Nullable String delayReason,
        @Nullable Presentation presentation,
        @Nullable Remarks remarks,
        @Nullable Signature acknowledgement) {
    /**
     * That it was given to the director.
     *
     * @param dueOn by when it had to be, or null where no clock ran
     */
    public record Presentation(
            WorkerId by, Instant at, @Nullable LocalDate dueOn) {}

    /** What the director wrote to it. */
    public record Remarks(String words, WorkerId by, Instant at) {}

    /** Who did it, and when. */
    public record Signature(WorkerId by, Instant at) {}

    /** Whether it can still be written. */
    public boolean isDraft() {
        return presentation == null;
    }

    /** Whether the director has still to read it. */
    public boolean awaitsDirector() {
        return presentation != null && acknowledgement == null;
    }

    /** Where it stands: DRAFT, PRESENTED or ACKNOWLEDGED. */
    public String state() {
        return isDraft() ? "DRAFT" : awaitsDirector() ? "PRESENTED" : "ACKNOWLEDGED";
    }
}
