package pl.asysta.personnel;

import java.time.LocalDate;
import pl.asysta.staff.WorkerId;

/**
 * A paper of a worker that ends soon or has ended, and that no later one replaces.
 *
 * @param kind AUTHORISATION, or the kind of a certificate; its words are under {@code personnel.paper}
 * @param due the last day on which it is good
 */
public record Expiry(WorkerId worker, String name, String kind, String number, LocalDate due) {}
