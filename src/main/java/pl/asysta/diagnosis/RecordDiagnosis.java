package pl.asysta.diagnosis;

import pl.asysta.cases.CaseId;

/**
 * Write a diagnosis.
 *
 * @param opened the version of the draft at which it was opened, or {@link Diagnoses#UNSAVED}
 */
public record RecordDiagnosis(CaseId family, long opened, DiagnosisText text) {}
