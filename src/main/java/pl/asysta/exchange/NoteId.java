package pl.asysta.exchange;

import java.util.UUID;
import pl.asysta.kernel.NotFound;

/** Which note. */
public record NoteId(UUID id) {
    /**
     * The id in an address.
     *
     * @throws NotFound for a text that is no id
     */
    public static NoteId of(String text) {
        try {
            return new NoteId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("note", "unreadable");
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
