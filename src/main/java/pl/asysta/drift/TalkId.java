package pl.asysta.drift;

import java.util.UUID;
import pl.asysta.kernel.NotFound;

/** Which note for a talk. */
public record TalkId(UUID id) {
    /**
     * The id in an address.
     *
     * @throws NotFound for a text that is no id
     */
    public static TalkId of(String text) {
        try {
            return new TalkId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("talk", "unreadable");
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
