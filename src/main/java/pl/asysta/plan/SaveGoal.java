package pl.asysta.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.statute.SupportPurpose;

/**
 * Write a goal of the draft with all its actions.
 *
 * @param token of the form, so that a new goal is written once
 * @param goal which one, or null for a new one
 * @param opened the version of the draft at which it was opened
 */
public record SaveGoal(
        UUID token,
        CaseId family,
        @Nullable UUID goal,
        long opened,
        String title,
        @Nullable String achievedWhen,
        SupportPurpose purpose,
        List<Action> actions) {
    /**
     * An action as it is written.
     *
     * @param id which one, or null for a new one
     * @param dueOn null in a draft that does not know it yet
     * @param status now or later; one that is achieved or struck off stays so
     */
    public record Action(
            @Nullable UUID id,
            String what,
            @Nullable String who,
            @Nullable LocalDate dueOn,
            @Nullable String effect,
            @Nullable String method,
            ActionStatus status) {}
}
