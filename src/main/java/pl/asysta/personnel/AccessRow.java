package pl.asysta.personnel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.Role;
import pl.asysta.staff.WorkerId;

/**
 * One worker in the register of authorisations and undertakings.
 *
 * @param number of the authorisation that holds today or, failing that, of the latest one; null for none
 * @param until its last day, inclusive, or null until further notice
 * @param signedOn when the undertaking was signed, or null
 * @param open whether both are in force today and she is not suspended
 * @param suspended whether she is suspended in her duties today (art. 13)
 */
public record AccessRow(
        WorkerId worker,
        String name,
        Role role,
        @Nullable String number,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate signedOn,
        boolean open,
        boolean suspended) {
    /** How many of these cannot open family data for want of a paper. */
    public static long closedIn(List<AccessRow> rows) {
        return rows.stream().filter(row -> !row.open() && !row.suspended()).count();
    }
}
