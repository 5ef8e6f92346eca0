package pl.asysta.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one worker looked at one family on one day. Which part of the file is not said: that there is a closed compartment
 * must not show from it (docs/adr/0011).
 *
 * @param pages how many pages of the file she opened
 * @param taken how many of them were printed or downloaded
 * @param reason that she typed, if any
 */
public record Look(
        String worker,
        String role,
        LocalDate day,
        Instant firstAt,
        Instant lastAt,
        int pages,
        int taken,
        @Nullable String reason) {}
