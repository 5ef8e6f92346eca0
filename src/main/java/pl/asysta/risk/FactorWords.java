package pl.asysta.risk;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a factor is to say.
 *
 * @param definitions of the levels 0 to 3, in this order
 * @param criticalFrom the level from which it alone makes the result high; null for never
 */
public record FactorWords(
        FactorGroup group,
        String name,
        String hint,
        List<String> definitions,
        @Nullable Integer criticalFrom) {
    /** Every level has a definition. */
    public FactorWords {
        Objects.requireNonNull(group);
        Objects.requireNonNull(name);
        Objects.requireNonNull(hint);
        definitions = List.copyOf(definitions);
        if (definitions.size() != RiskFactor.TOP_LEVEL + 1) {
            throw new IllegalArgumentException(definitions.size() + " definitions");
        }
    }

    RiskFactor factor(String code) {
        return new RiskFactor(code, group, name, hint, definitions, criticalFrom);
    }
}
