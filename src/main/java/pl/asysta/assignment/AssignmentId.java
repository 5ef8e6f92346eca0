package pl.asysta.assignment;

import java.util.UUID;
import pl.asysta.kernel.NotFound;

/** Which assignment. */
public record AssignmentId(UUID id) {
    /**
     * The id in an address.
     *
     * @throws NotFound for a text that is no id
     */
    public static AssignmentId of(String text) {
        try {
            return new AssignmentId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("assignment", "unreadable");
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
