package pl.asysta.staff;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which worker. */
@Embeddable
public record WorkerId(UUID id) implements Serializable {
    /** A new one. */
    public static WorkerId next() {
        return new WorkerId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
