package pl.asysta.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.asysta.district.OnDuty;
import pl.asysta.staff.WorkerId;

/**
 * That a referral was given to somebody; names are full names.
 *
 * @param duty why the roster named her, or null where a person did
 * @param insteadOf who is away, or null
 * @param words why, in the words of whoever gave it by hand, or null
 * @param takenUpAt when she took it up, or null
 * @param current whether she has it now
 */
public record HandoverView(
        WorkerId worker,
        String name,
        String district,
        RoutedBy routedBy,
        OnDuty.@Nullable Why duty,
        @Nullable String insteadOf,
        @Nullable String words,
        String handedBy,
        Instant handedAt,
        @Nullable Instant takenUpAt,
        boolean current) {
    /** Whether she has taken it up. */
    public boolean isTakenUp() {
        return takenUpAt != null;
    }
}
