package pl.asysta.caseload;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;

/**
 * Weigh how difficult a family is to work with (art. 15(4): the number of families depends on it).
 *
 * @param weight 1 to 3
 * @param language that the family needs, or null for Polish
 */
public record SetDifficulty(
        CaseId family, int weight, @Nullable Language language, String reason) {
    /** The hardest. */
    public static final int HARDEST = 3;

    /** A family, a weight within the scale and a reason. */
    public SetDifficulty {
        Objects.requireNonNull(family);
        Objects.requireNonNull(reason);
        if (weight < 1 || weight > HARDEST) {
            throw new IllegalArgumentException("weight " + weight);
        }
    }
}
