package pl.asysta.closing;

import java.time.Instant;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.ClosureReason;

/**
 * A family whose work is to end, in the director's list.
 *
 * @param label how the family is called in the genitive
 */
public record WaitingClosing(CaseId family, String label, ClosureReason reason, Instant presentedAt) {}
