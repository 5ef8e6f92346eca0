package pl.asysta.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.statute.SupportPurpose;

/**
 * A goal of a plan with its actions, in their order.
 *
 * @param origin the row in which it stood first: the same goal in every version
 * @param writtenIn the version of the draft in which it was last written
 * @param achievedWhen by what one will know that it is achieved, or null
 */
public record GoalView(
        UUID id,
        UUID origin,
        long writtenIn,
        String title,
        @Nullable String achievedWhen,
        SupportPurpose purpose,
        List<ActionView> actions) {
    /** Whether somebody still works on it, or will. */
    public boolean isOpen() {
        return actions.stream().anyMatch(action -> action.status().isOpen());
    }

    /** Whether anything of it has been achieved. */
    public boolean hasAchieved() {
        return actions.stream().anyMatch(action -> action.status() == ActionStatus.ACHIEVED);
    }
}
