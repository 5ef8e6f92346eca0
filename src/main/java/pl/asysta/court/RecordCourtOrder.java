package pl.asysta.court;

import java.util.List;
import java.util.Objects;
import pl.asysta.cases.CaseId;

/**
 * Record a court's order, or correct it.
 *
 * @param opened the version that was on the page; -1 for none
 * @param reports that the court wants, in the order of their days
 */
public record RecordCourtOrder(CaseId family, long opened, OrderText text, List<CourtReport> reports) {
    /** Nothing may be missing. */
    public RecordCourtOrder {
        Objects.requireNonNull(family);
        Objects.requireNonNull(text);
        reports = List.copyOf(reports);
    }
}
