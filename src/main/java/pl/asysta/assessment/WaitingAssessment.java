package pl.asysta.assessment;

import java.time.Instant;
import pl.asysta.cases.CaseId;

/** An assessment that waits for the director. */
public record WaitingAssessment(CaseId family, String label, int number, AssessmentKind kind, Instant presentedAt) {}
