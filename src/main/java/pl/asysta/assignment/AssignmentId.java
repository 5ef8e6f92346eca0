package pl.asysta.assignment;

import java.util.UUID;

/** Which assignment. */
public record AssignmentId(UUID id) {
    @Override
    public String toString() {
        return id.toString();
    }
}
