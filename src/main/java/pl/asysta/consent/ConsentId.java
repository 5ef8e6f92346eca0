package pl.asysta.consent;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.asysta.kernel.NotFound;

/** Which paper of a family's consents. */
@Embeddable
public record ConsentId(UUID id) implements Serializable {
    /** A new one. */
    public static ConsentId next() {
        return new ConsentId(UUID.randomUUID());
    }

    /**
     * The id in an address.
     *
     * @throws NotFound for a text that is no id
     */
    public static ConsentId of(String text) {
        try {
            return new ConsentId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("consent", "unreadable");
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
