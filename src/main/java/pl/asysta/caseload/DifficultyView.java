package pl.asysta.caseload;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How difficult a family is to work with, as somebody weighed it.
 *
 * @param weight 1 to 3
 * @param language that the family needs, or null for Polish
 * @param setBy full name
 */
public record DifficultyView(int weight, @Nullable Language language, String reason, String setBy, Instant setAt) {
    /** What counts while nobody has weighed it. */
    public static final int UNWEIGHED = 1;
}
