package pl.asysta.privacy;

import java.util.UUID;
import pl.asysta.kernel.NotFound;

/** Which request about one's own data. */
public record AccessRequestId(UUID id) {
    /**
     * The id in an address.
     *
     * @throws NotFound for a text that is no id
     */
    public static AccessRequestId of(String text) {
        try {
            return new AccessRequestId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("access request", "unreadable");
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
