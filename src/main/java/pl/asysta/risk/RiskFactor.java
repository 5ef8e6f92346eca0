package pl.asysta.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One factor of the risk list, with the written definition of each of its levels.
 *
 * @param definitions of the levels 0 to 3, in this order
 * @param criticalFrom the level from which it alone makes the result high; null for a protective factor
 */
public record RiskFactor(
        String code,
        FactorGroup group,
        String name,
        String hint,
        List<String> definitions,
        @Nullable Integer criticalFrom) {
    /** The highest level. */
    public static final int TOP_LEVEL = 3;

    /** Whether this level has to be justified: the highest one of a risk factor. */
    public boolean wantsJustification(int level) {
        return group.isRisk() && level == TOP_LEVEL;
    }

    /** What this level means. */
    public String definition(int level) {
        return definitions.get(level);
    }

    boolean isCriticalAt(int level) {
        return criticalFrom != null && level >= criticalFrom;
    }
}
