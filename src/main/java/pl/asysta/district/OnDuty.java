package pl.asysta.district;

import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * Who takes a family of a district on a day, and why she does.
 *
 * @param insteadOf who is away, or null
 */
public record OnDuty(WorkerId worker, Why why, @Nullable WorkerId insteadOf) {
    /** Why she takes it. */
    public enum Why {
        /** It is her district. */
        HER_DISTRICT,
        /** The district's worker is away, and she is its deputy. */
        DEPUTY,
        /** The deputy is away too, and she is the next worker of the district. */
        NEXT_WORKER,
        /** Everybody is away: it waits for her. */
        NOBODY_PRESENT
    }
}
