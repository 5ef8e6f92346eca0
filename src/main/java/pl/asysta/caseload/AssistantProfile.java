package pl.asysta.caseload;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What helps to choose an assistant for a family.
 *
 * @param district where she is at home, or null
 * @param languages that she speaks beside Polish
 */
public record AssistantProfile(@Nullable Integer district, Set<Language> languages) {
    /** Of whom nothing is known. */
    public static final AssistantProfile EMPTY = new AssistantProfile(null, Set.of());

    /** The languages cannot be changed from outside. */
    public AssistantProfile {
        languages = Set.copyOf(languages);
    }
}
