package pl.asysta.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where a family lives.
 *
 * @param street with its prefix ("ul. Lipowa"), or null in a village without streets
 * @param house number of the house
 * @param flat number of the flat, or null
 * @param postcode in the form 00-000, or null
 * @param locality town or village
 */
@Embeddable
public record Address(
        @Nullable String street,
        String house,
        @Nullable String flat,
        @Nullable String postcode,
        @Column(nullable = false) String locality) {
    /** The same house in a street spelled in this way. */
    public Address inStreet(String spelled) {
        return new Address(spelled, house, flat, postcode, locality);
    }

    /** One line without the postcode: "ul. Lipowa 8/2, Zalesie" or "Brzezie 15". */
    public String line() {
        return street == null ? locality + " " + number() : street + " " + number() + ", " + locality;
    }

    /** The short form for lists: "ul. Lipowa 8/2" or "Brzezie 15". */
    public String brief() {
        return (street == null ? locality : street) + " " + number();
    }

    private String number() {
        return flat == null ? house : house + "/" + flat;
    }
}
