package pl.asysta.visits;

import java.util.UUID;
import pl.asysta.kernel.NotFound;

/** Which entry of the work card. */
public record EntryId(UUID id) {
    /**
     * The id in an address.
     *
     * @throws NotFound for a text that is no id
     */
    public static EntryId of(String text) {
        try {
            return new EntryId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("entry of a work card", "unreadable");
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
