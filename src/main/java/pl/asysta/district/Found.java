package pl.asysta.district;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.Address;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.District;

/**
 * What the list of streets says of an address: its district, or what of the address it does not know.
 *
 * @param district or null when it is not known
 * @param field the box of the form with what is not known, or null
 * @param unknown the street, locality or number itself, or null
 */
public record Found(
        @Nullable District district,
        @Nullable String field,
        @Nullable String unknown) {
    static Found in(District district) {
        return new Found(district, null, null);
    }

    static Found unknown(Address address, boolean streetIsKnown) {
        if (streetIsKnown) {
            return new Found(null, "house", address.house());
        }
        return address.street() == null
                ? new Found(null, "locality", address.locality())
                : new Found(null, "street", address.street());
    }

    /** The key of the sentence that says so: {@code districts.unknown.<field>}. */
    public String sentence() {
        return "districts.unknown." + field;
    }

    /** The district. */
    public District orRefuse() {
        if (district == null) {
            throw RuleViolation.at(Objects.requireNonNull(field), sentence(), Objects.requireNonNull(unknown));
        }
        return district;
    }
}
