package pl.asysta.cases;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Close a case.
 *
 * @param words why, in the worker's own words
 * @param otherHelp what the family was offered instead, or null
 */
public record CloseCase(
        CaseId family,
        ClosureReason reason,
        String words,
        @Nullable String otherHelp) {
    /** Reason and words may not be missing. */
    public CloseCase {
        Objects.requireNonNull(family);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(words);
    }
}
