package pl.asysta.attachment;

import java.util.UUID;
import pl.asysta.kernel.NotFound;

/** Which attachment. */
public record AttachmentId(UUID id) {
    /**
     * The id in an address.
     *
     * @throws NotFound for a text that is no id
     */
    public static AttachmentId of(String text) {
        try {
            return new AttachmentId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("attachment", "unreadable");
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
