package pl.asysta.team;

import java.util.UUID;
import pl.asysta.kernel.NotFound;

/** Which meeting of the team. */
public record TeamMeetingId(UUID id) {
    /**
     * The id in an address.
     *
     * @throws NotFound for a text that is no id
     */
    public static TeamMeetingId of(String text) {
        try {
            return new TeamMeetingId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("team meeting", "unreadable");
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
