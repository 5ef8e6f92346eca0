package pl.asysta.personnel;

import java.time.LocalDate;
import pl.asysta.staff.Role;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.Deadline;

/**
 * A paper of a worker that ends soon or has ended, and that no later one replaces.
 *
 * @param role of hers
 * @param kind AUTHORISATION, or the kind of a certificate; its words are under {@code personnel.paper}
 * @param deadline its last day, and since when it is good
 */
public record Expiry(WorkerId worker, String name, Role role, String kind, String number, Deadline deadline) {
    /** The last day on which it is good. */
    public LocalDate due() {
        return deadline.due();
    }
}
