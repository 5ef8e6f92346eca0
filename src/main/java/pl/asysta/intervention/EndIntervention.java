package pl.asysta.intervention;

import java.time.LocalDate;
import pl.asysta.cases.CaseId;

/**
 * The follow-up of an intervention is finished.
 *
 * @param number of the intervention
 * @param outcome how the family is now, and who goes on
 */
public record EndIntervention(CaseId family, int number, LocalDate on, String outcome) {}
