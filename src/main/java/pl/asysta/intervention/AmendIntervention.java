package pl.asysta.intervention;

import pl.asysta.cases.CaseId;

/**
 * Amend an intervention, which never changes.
 *
 * @param number of the intervention
 * @param opened how many amendments it had when it was opened
 * @param words how it really was
 */
public record AmendIntervention(CaseId family, int number, int opened, String words, String reason) {}
