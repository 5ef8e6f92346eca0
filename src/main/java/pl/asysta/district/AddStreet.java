package pl.asysta.district;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Let these houses belong to a district. */
public record AddStreet(
        int district, String locality, @Nullable String street, Houses houses) {
    /** Only the street may be missing, where a locality has none. */
    public AddStreet {
        Objects.requireNonNull(locality);
        Objects.requireNonNull(houses);
    }
}
