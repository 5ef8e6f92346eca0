package pl.asysta.cases;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.asysta.kernel.NotFound;

/** Which person. */
@Embeddable
public record PersonId(UUID id) implements Serializable {
    /** A new one. */
    public static PersonId next() {
        return new PersonId(UUID.randomUUID());
    }

    /**
     * The id in an address.
     *
     * @throws NotFound for a text that is no id
     */
    public static PersonId of(String text) {
        try {
            return new PersonId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("person", "unreadable");
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
