package pl.asysta.personnel;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A written authorisation to process data (art. 7(4)(1)).
 *
 * @param number in the controller's register
 * @param until the last day, inclusive, or null until further notice
 * @param recordedBy the name of whoever put it on record
 */
public record Authorisation(
        UUID id, String number, LocalDate from, @Nullable LocalDate until, String recordedBy) {
    /** Whether it holds on this day. */
    public boolean isInForceOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    /** Whether it is over on this day. */
    public boolean isOverOn(LocalDate day) {
        return until != null && until.isBefore(day);
    }
}
