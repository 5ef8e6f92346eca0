package pl.asysta.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One published version in the administrator's list.
 *
 * @param from the first day on which lists are begun under it
 * @param publishedBy the full name of who published it, or null for the one that came with Asysta
 * @param lists how many have been filled or begun under it
 */
public record CatalogueVersion(
        int version, LocalDate from, @Nullable String publishedBy, int factors, int lists) {}
