package pl.asysta.reminders;

import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * Write to a worker here from now on.
 *
 * @param version of the address that was on the page
 * @param email or null for no letters at all
 */
public record SetAddress(
        WorkerId worker, long version, @Nullable String email) {
    /** An address that cannot be one is none. */
    public SetAddress {
        if (email != null && !EmailAddress.fits(email)) {
            throw new IllegalArgumentException("not an address of e-mail");
        }
    }
}
