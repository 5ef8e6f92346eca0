package pl.asysta.privacy;

import java.time.LocalDate;
import pl.asysta.cases.CaseId;

/**
 * A request for a copy of one's data that waits for its answer.
 *
 * @param number of the case
 * @param person whose data it is about
 * @param due the last day for the answer
 */
public record OpenAccessRequest(
        AccessRequestId id, CaseId family, String number, String person, LocalDate receivedOn, LocalDate due) {}
