package pl.asysta.interview;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The social worker's analysis of a family's situation (art. 11(2)); a draft may have gaps.
 *
 * @param assistantNeeded the conclusion, null until there is one
 * @param reasons of the conclusion
 * @param scope of help that is proposed
 */
@Embeddable
public record AnalysisText(
        @Nullable String causes,
        @Nullable String problems,
        @Nullable String resources,
        @Nullable String children,
        @Nullable String helpSoFar,
        @Nullable Boolean assistantNeeded,
        @Nullable String reasons,
        @Nullable String scope) {
    static final AnalysisText EMPTY = new AnalysisText(null, null, null, null, null, null, null, null);
}
