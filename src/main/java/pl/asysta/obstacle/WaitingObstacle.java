package pl.asysta.obstacle;

import java.time.Instant;
import pl.asysta.cases.CaseId;

/**
 * A family whose work cannot be done, in the director's list.
 *
 * @param label how the family is called in the genitive
 */
public record WaitingObstacle(CaseId family, String label, ObstacleCause cause, Instant reportedAt) {}
