package pl.asysta.team;

import org.jspecify.annotations.Nullable;

/**
 * A decision that comes back to a meeting, as it stood before.
 *
 * @param review what this meeting says of it, or null while it says nothing
 */
public record ReturningDecision(
        DecisionView decision, @Nullable Review review) {}
