package pl.asysta.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.statute.SupportPurpose;

/**
 * A goal of a plan with its actions, in their order.
 *
 * @param achievedWhen by what one will know that it is achieved, or null
 */
public record GoalView(
        UUID id, String title, @Nullable String achievedWhen, SupportPurpose purpose, List<ActionView> actions) {}
