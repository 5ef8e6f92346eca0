package pl.asysta.protection;

import java.util.Objects;

/**
 * Open a family in an emergency.
 *
 * @param number of its case, as typed
 */
public record OpenInEmergency(String number, String reason) {
    /** Everything is needed. */
    public OpenInEmergency {
        Objects.requireNonNull(number);
        Objects.requireNonNull(reason);
    }
}
