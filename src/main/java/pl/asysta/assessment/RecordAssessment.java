package pl.asysta.assessment;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;

/**
 * Write an assessment.
 *
 * @param opened the version of the draft at which it was opened
 * @param assessedOn the last day of the period
 * @param text what it says, without its course
 * @param course the sentences about the period by their keys, as they were sent
 * @param delayReason why it comes after the term, or null
 */
public record RecordAssessment(
        CaseId family,
        int number,
        long opened,
        LocalDate assessedOn,
        AssessmentText text,
        Map<String, String> course,
        @Nullable String delayReason) {}
