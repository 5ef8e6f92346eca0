package pl.asysta.staff;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.asysta.kernel.NotFound;

/** Which worker. */
@Embeddable
public record WorkerId(UUID id) implements Serializable {
    /** Under this name a request that nobody signed in for says who reads what it brings. */
    public static final String ON_REQUEST = WorkerId.class.getName();

    /** A new one. */
    public static WorkerId next() {
        return new WorkerId(UUID.randomUUID());
    }

    /**
     * The id in an address.
     *
     * @throws NotFound for a text that is no id
     */
    public static WorkerId of(String text) {
        try {
            return new WorkerId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("worker", "unreadable");
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
