package pl.asysta.obstacle.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.cases.CaseId;
import pl.asysta.obstacle.DecideObstacle;
import pl.asysta.obstacle.ObstacleDecision;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.Prose;

/** The boxes of the decision on a report. */
record DecisionBoxes(
        @Nullable UUID obstacle,

        @NotNull(message = "{obstacle.form.decision.required}") @Nullable
        ObstacleDecision decision,

        @NotBlank(message = "{obstacle.form.words.required}") @Prose @Nullable
        String words,

        @Day(future = true) @Nullable String until) {
    static DecisionBoxes begun(UUID obstacle) {
        return new DecisionBoxes(obstacle, null, null, null);
    }

    /** What one box cannot say alone. */
    static void check(@Nullable DecisionBoxes form, BindingResult errors) {
        if (form != null && form.decision == ObstacleDecision.SUSPEND && form.until == null) {
            errors.rejectValue("until", "obstacle.form.until.required");
        }
    }

    DecideObstacle toCommand(CaseId family) {
        return new DecideObstacle(
                family,
                obstacle == null ? new UUID(0, 0) : obstacle,
                Objects.requireNonNull(decision),
                String.valueOf(words),
                decision == ObstacleDecision.SUSPEND ? Days.of(until) : null);
    }
}
