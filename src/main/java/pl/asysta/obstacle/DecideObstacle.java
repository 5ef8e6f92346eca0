package pl.asysta.obstacle;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;

/**
 * Decide what follows from the open report of a family.
 *
 * @param obstacle the report that was on the page
 * @param words why, and who took part in the talk
 * @param until the last day of a suspension, or null for every other decision
 */
public record DecideObstacle(
        CaseId family,
        UUID obstacle,
        ObstacleDecision decision,
        String words,
        @Nullable LocalDate until) {
    /** A suspension has a last day, and nothing else has one. */
    public DecideObstacle {
        Objects.requireNonNull(family);
        Objects.requireNonNull(obstacle);
        Objects.requireNonNull(decision);
        Objects.requireNonNull(words);
        if ((decision == ObstacleDecision.SUSPEND) != (until != null)) {
            throw new IllegalArgumentException("a suspension ends on a day");
        }
    }
}
