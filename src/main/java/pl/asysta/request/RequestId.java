package pl.asysta.request;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.asysta.kernel.NotFound;

/** Which request for an assistant. */
@Embeddable
public record RequestId(UUID id) implements Serializable {
    /** A new one. */
    public static RequestId next() {
        return new RequestId(UUID.randomUUID());
    }

    /**
     * The id in an address.
     *
     * @throws NotFound for a text that is no id
     */
    public static RequestId of(String text) {
        try {
            return new RequestId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("request", "unreadable");
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
