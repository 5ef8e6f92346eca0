package pl.asysta.district;

import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.HouseNumber;

/**
 * Some houses of a street.
 *
 * @param first the lowest number, inclusive
 * @param last the highest number, inclusive, or null to the end of the street
 */
public record Houses(int first, @Nullable Integer last, Parity parity) {
    /** A range begins at a house and does not end before it begins. */
    public Houses {
        Objects.requireNonNull(parity);
        if (first < 1 || last != null && last < first) {
            throw new IllegalArgumentException("no houses");
        }
    }

    /** Whether this house is one of them. */
    public boolean contains(HouseNumber house) {
        return first <= house.number() && house.number() <= end() && parity.contains(house);
    }

    /** Whether at least one house is in both. */
    public boolean overlaps(Houses other) {
        return parity.meets(other.parity)
                && anyFrom(Math.max(first, other.first), Math.min(end(), other.end()), other.parity);
    }

    /** Whether there is no such house, as with even numbers from 3 to 3. */
    public boolean isEmpty() {
        return !anyFrom(first, end(), parity);
    }

    /** Of two neighbours one is odd and one is even, so that no more need to be looked at. */
    private boolean anyFrom(int lowest, int highest, Parity wanted) {
        return IntStream.of(lowest, lowest + 1)
                .filter(number -> number <= highest)
                .mapToObj(HouseNumber::new)
                .anyMatch(house -> parity.contains(house) && wanted.contains(house));
    }

    private int end() {
        return last == null ? Integer.MAX_VALUE - 1 : last;
    }
}
