package pl.asysta.monitoring;

import java.time.LocalDate;
import pl.asysta.cases.CaseId;

/**
 * A family of which somebody heard that it needs an assistant again, until that is answered.
 *
 * @param label how the family is called in the genitive
 * @param on the day of the contact
 * @param recordedBy who heard it
 */
public record NeedOnDesk(CaseId family, String label, LocalDate on, String recordedBy) {}
