package pl.asysta.team;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * Invite a worker, or a guest from another institution, who sees nothing of Asysta.
 *
 * @param token of the form, so that it is carried out once
 * @param worker or null for a guest
 * @param guest her name, or null for a worker
 * @param institution where the guest comes from, or null likewise
 */
public record InviteToMeeting(
        UUID token,
        TeamMeetingId meeting,
        @Nullable WorkerId worker,
        @Nullable String guest,
        @Nullable String institution) {
    /** It is one of the two. */
    public InviteToMeeting {
        if ((worker == null) == (guest == null) || (guest == null) != (institution == null)) {
            throw new IllegalArgumentException("a worker or a guest of an institution");
        }
    }
}
