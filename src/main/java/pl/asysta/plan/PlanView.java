package pl.asysta.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PersonId;
import pl.asysta.staff.WorkerId;

/**
 * A version of a work plan.
 *
 * @param number of the version, the first is 1
 * @param version for the check that nobody saved it meanwhile
 * @param reason why the plan was changed, or null for the first
 */
public record PlanView(
        UUID id,
        int number,
        long version,
        PlanState state,
        @Nullable String reason,
        @Nullable String strengths,
        WorkerId createdBy,
        Instant createdAt,
        @Nullable Consultation consultation,
        @Nullable Coordination coordination,
        @Nullable Answer answer,
        @Nullable Acknowledgement acknowledgement,
        List<GoalView> goals) {
    /** With which social worker it was talked over (art. 15(1)(1)). */
    public record Consultation(
            LocalDate on, WorkerId with, @Nullable String words) {}

    /**
     * That it goes with the aid plan of a child in foster care (art. 15(1)(2)).
     *
     * @param coordinator of foster care, by name
     * @param aidPlan number or day of the child's aid plan
     */
    public record Coordination(
            LocalDate on,
            String coordinator,
            String aidPlan,
            @Nullable String words) {}

    /**
     * What the family said.
     *
     * @param words why not, or why it could not answer
     * @param delayReason why it comes after the term, or null
     * @param signatories adults who signed
     */
    public record Answer(
            FamilyAnswer answer,
            LocalDate on,
            @Nullable String words,
            @Nullable String delayReason,
            List<PersonId> signatories,
            WorkerId recordedBy) {}

    /** That the director has read it. */
    public record Acknowledgement(WorkerId by, Instant at) {}

    /** Whether it can still be written. */
    public boolean isDraft() {
        return state == PlanState.DRAFT;
    }

    /** Whether it holds. */
    public boolean isAgreed() {
        return state == PlanState.AGREED;
    }

    /** Whether the director has still to read it. */
    public boolean awaitsAcknowledgement() {
        return isAgreed() && acknowledgement == null;
    }
}
