package pl.asysta.childatrisk;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.RuleViolation;

/**
 * What is known of a child, and from whom.
 *
 * @param reporter who exactly; null is allowed for the centre and the family
 */
public record Account(Informant source, @Nullable String reporter, String words) {
    /** @throws RuleViolation if a source from outside is not named */
    public Account {
        Objects.requireNonNull(source);
        Objects.requireNonNull(words);
        if (source.isToBeNamed() && reporter == null) {
            throw RuleViolation.at("reporter", "child.reporter-missing");
        }
    }
}
