package pl.asysta.childatrisk;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.asysta.kernel.NotFound;

/** Which monitoring of a child. */
@Embeddable
public record MonitoringId(UUID id) implements Serializable {
    /** A new one. */
    public static MonitoringId next() {
        return new MonitoringId(UUID.randomUUID());
    }

    /**
     * The id in an address.
     *
     * @throws NotFound for a text that is no id
     */
    public static MonitoringId of(String text) {
        try {
            return new MonitoringId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("monitoring", "unreadable");
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
