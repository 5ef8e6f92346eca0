package pl.asysta.interview;

import java.util.Objects;
import pl.asysta.cases.CaseId;

/**
 * Record the analysis of a situation.
 *
 * @param opened the version that was on the page; -1 for none
 */
public record RecordAnalysis(CaseId family, long opened, AnalysisText text) {
    /** Nothing may be missing; gaps are in the text. */
    public RecordAnalysis {
        Objects.requireNonNull(family);
        Objects.requireNonNull(text);
    }
}
