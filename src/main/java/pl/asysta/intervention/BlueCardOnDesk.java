package pl.asysta.intervention;

import pl.asysta.cases.CaseId;
import pl.asysta.statute.Deadline;

/**
 * A form that has still to go to the interdisciplinary team, in the list of whoever may know of it.
 *
 * @param label how the family is called in the genitive
 */
public record BlueCardOnDesk(CaseId family, String label, Deadline deadline) {}
