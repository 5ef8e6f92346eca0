package pl.asysta.assignment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.LegalBasis;

/**
 * An assignment as pages show it.
 *
 * @param assistantName full name
 * @param letterNumber null for one that was made before letters were numbered
 * @param goal null for one that was made before goals were asked for
 * @param assignedBy full name
 * @param handover what it took over, or null for a family's first assistant
 * @param end how it ended, or null
 */
public record AssignmentView(
        AssignmentId id,
        CaseId family,
        WorkerId assistant,
        String assistantName,
        @Nullable String letterNumber,
        LegalBasis basis,
        @Nullable MainGoal goal,
        LocalDate startedOn,
        @Nullable LocalDate plannedEnd,
        @Nullable String hints,
        String assignedBy,
        Instant assignedAt,
        @Nullable Handover handover,
        @Nullable End end) {
    /**
     * What was left for the new assistant.
     *
     * @param acceptedAt when she took over, or null
     */
    public record Handover(String note, @Nullable Instant acceptedAt) {}

    /** How it ended. */
    public record End(
            LocalDate on,
            @Nullable EndReason reason,
            @Nullable String words) {}

    /** Whether the assistant works with the family now. */
    public boolean isOpen() {
        return end == null;
    }

    /** Whether the new assistant has still to accept it. */
    public boolean awaitsAcceptance() {
        return isOpen() && handover != null && handover.acceptedAt() == null;
    }
}
