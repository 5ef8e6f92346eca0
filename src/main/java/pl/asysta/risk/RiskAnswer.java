package pl.asysta.risk;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What the social worker answered to one factor.
 *
 * @param level 0 to 3, null while unanswered
 * @param justification what the answer rests on; required for level 3
 */
@Embeddable
public record RiskAnswer(@Nullable Integer level, @Nullable String justification) {
    /** A factor that has not been touched. */
    static final RiskAnswer NONE = new RiskAnswer(null, null);
}
