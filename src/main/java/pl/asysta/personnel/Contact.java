package pl.asysta.personnel;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where a worker is found and called.
 *
 * @param workingHours in her own words, as people outside read them; mobiles are answered in these hours
 */
@Embeddable
public record Contact(
        @Nullable String building,
        @Nullable String floor,
        @Nullable String room,
        @Nullable WorkPhone officePhone,
        @Nullable WorkPhone mobilePhone,
        @Nullable String workingHours) {
    /** Nothing known yet. */
    public static final Contact NONE = new Contact(null, null, null, null, null, null);
}
