package pl.asysta.assessment;

import pl.asysta.cases.CaseId;

/**
 * A family whose assessment came late.
 *
 * @param label how the family is called
 */
public record DelayedAssessment(CaseId family, String label, AssessmentDelay delay) {}
