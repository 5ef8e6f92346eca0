package pl.asysta.interview;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What was found, in summary: segments A, H, I and J of the questionnaire and what else the director wants to read.
 *
 * @param persons segment A: who lives together
 * @param needs segment H: needs and expectations
 * @param ownWords the family's own words
 * @param conclusions segment I: diagnosis and conclusions
 * @param aidPlan segment J: the plan of help
 */
@Embeddable
public record InterviewFindings(
        @Nullable String persons,
        @Nullable String summary,
        @Nullable String needs,
        @Nullable String ownWords,
        @Nullable String strengths,
        @Nullable String conclusions,
        @Nullable String aidPlan) {
    static final InterviewFindings EMPTY = new InterviewFindings(null, null, null, null, null, null, null);
}
