package pl.asysta.interview;

import java.util.Objects;
import pl.asysta.cases.CaseId;

/**
 * Record an environmental interview.
 *
 * @param opened the version that was on the page; -1 for none
 */
public record RecordInterview(CaseId family, long opened, InterviewText text) {
    /** Nothing may be missing; gaps are in the text. */
    public RecordInterview {
        Objects.requireNonNull(family);
        Objects.requireNonNull(text);
    }
}
