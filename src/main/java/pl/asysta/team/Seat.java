package pl.asysta.team;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * Somebody who takes part in a meeting.
 *
 * @param id of the membership or of the invitation
 * @param member whether she is a permanent member on that day; otherwise she was invited
 * @param worker or null for a guest from outside
 * @param duty what she does in the team, or where she comes from
 * @param present whether she came
 */
public record Seat(
        UUID id, boolean member, @Nullable WorkerId worker, String name, String duty, boolean chair, boolean present) {
    /** Whether she comes from outside and has no account. */
    public boolean isGuest() {
        return worker == null;
    }
}
