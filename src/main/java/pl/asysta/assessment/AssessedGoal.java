package pl.asysta.assessment;

import org.jspecify.annotations.Nullable;

/**
 * A goal of the plan as it was assessed.
 *
 * @param goal its id
 * @param title as the plan had it then
 */
public record AssessedGoal(
        String goal,
        String title,
        @Nullable GoalProgress progress,
        @Nullable String words) {}
