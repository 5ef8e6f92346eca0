package pl.asysta.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PersonId;
import pl.asysta.staff.WorkerId;

/**
 * A version of a work plan.
 *
 * @param number of the version, the first is 1
 * @param version for the check that nobody saved it meanwhile
 * @param current whether it belongs to the work of now, and not to a spell of work that has ended
 * @param reason why the plan was changed, or null for the first
 * @param mainGoals what the work is for above all, one a line; null in drafts and in plans of earlier years
 */
public record PlanView(
        UUID id,
        int number,
        long version,
        boolean current,
        PlanState state,
        @Nullable String reason,
        @Nullable String mainGoals,
        @Nullable String strengths,
        WorkerId createdBy,
        Instant createdAt,
        @Nullable Consultation consultation,
        @Nullable Coordination coordination,
        @Nullable Answer answer,
        @Nullable Acknowledgement acknowledgement,
        Written written,
        List<GoalView> goals) {
    /** The version of the draft in which each part beside its goals was last written. */
    public record Written(long mainGoals, long strengths, long consultation, long coordination) {}

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
     * @param dueOn by when it was due, or null for a later version
     * @param signatories adults who signed
     */
    public record Answer(
            FamilyAnswer answer,
            LocalDate on,
            @Nullable String words,
            @Nullable String delayReason,
            @Nullable LocalDate dueOn,
            List<PersonId> signatories,
            WorkerId recordedBy,
            Instant recordedAt) {}

    /** That the director has read it. */
    public record Acknowledgement(WorkerId by, Instant at) {}

    /** The actions of all its goals. */
    public Stream<ActionView> actions() {
        return goals.stream().flatMap(goal -> goal.actions().stream());
    }

    /** Whether it can still be written. */
    public boolean isDraft() {
        return state == PlanState.DRAFT;
    }

    /** Whether it holds. */
    public boolean isAgreed() {
        return state == PlanState.AGREED;
    }

    /** The key of the name of its state: one that holds without a word of the family is not called agreed. */
    public String stateKey() {
        return "plan.state." + stateOrAnswer();
    }

    /** The key of the sentence of its state. */
    public String leadKey() {
        return "plan.lead." + stateOrAnswer();
    }

    private String stateOrAnswer() {
        return answer != null && answer.answer() == FamilyAnswer.UNABLE ? FamilyAnswer.UNABLE.name() : state.name();
    }

    /** Whether the director has still to read it. */
    public boolean awaitsAcknowledgement() {
        return isAgreed() && acknowledgement == null;
    }
}
