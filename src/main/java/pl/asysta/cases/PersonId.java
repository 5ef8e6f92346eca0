package pl.asysta.cases;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which person. */
@Embeddable
public record PersonId(UUID id) implements Serializable {
    /** A new one. */
    public static PersonId next() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
