package pl.asysta.reminders;

import java.util.UUID;
import pl.asysta.kernel.NotFound;

/** Identifies a letter. */
public record LetterId(UUID id) {
    /** Of a letter that is about to be written. */
    static LetterId next() {
        return new LetterId(UUID.randomUUID());
    }

    /**
     * The id in an address.
     *
     * @throws NotFound for a text that is no id
     */
    public static LetterId of(String text) {
        try {
            return new LetterId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("letter", "unreadable");
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
