package pl.asysta.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tried in a week and was not let, from one place.
 *
 * @param what the kind of entry, or the guard it came up against
 * @param worker who she is, or whose account was named; null where nobody knows
 * @param address from where, or null of what came from too many places at once
 * @param route of a page that is not hers
 */
public record Trial(
        String what,
        @Nullable String worker,
        @Nullable String role,
        @Nullable String address,
        @Nullable String route,
        int times,
        Instant firstAt,
        Instant lastAt) {}
