package pl.asysta.team;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * A permanent member of the team.
 *
 * @param duty what she does in the team, in words
 * @param chair whether she chairs it
 * @param endsOn her last day in it, or null
 */
public record TeamMemberView(
        UUID id,
        WorkerId worker,
        String name,
        String duty,
        boolean chair,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {
    /** Whether she is in the team on this day. */
    public boolean isMemberOn(LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
    }

    /** Whether both are in the team on some day. */
    boolean meets(LocalDate from) {
        return endsOn == null || !endsOn.isBefore(from);
    }
}
