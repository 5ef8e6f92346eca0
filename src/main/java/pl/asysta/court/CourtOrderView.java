package pl.asysta.court;

import java.time.LocalDate;
import java.util.List;
import pl.asysta.staff.WorkerId;

/**
 * A court's order as pages show it.
 *
 * @param reports that the court wants, the earliest first
 * @param savedBy who recorded or corrected it last
 * @param savedOn and when
 */
public record CourtOrderView(
        long version, OrderText text, List<CourtReport> reports, WorkerId savedBy, LocalDate savedOn) {
    /** The version of an order that nobody has recorded yet. */
    public static final long NONE = -1;
}
