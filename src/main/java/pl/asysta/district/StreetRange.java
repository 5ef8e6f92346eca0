package pl.asysta.district;

import org.jspecify.annotations.Nullable;

/**
 * Houses of a street, or of a locality without streets, that belong to one district.
 *
 * @param street as it is written, or null where there are no streets
 */
public record StreetRange(
        int id, int district, String locality, @Nullable String street, Houses houses) {}
