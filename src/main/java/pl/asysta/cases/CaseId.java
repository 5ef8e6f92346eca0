package pl.asysta.cases;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.asysta.kernel.NotFound;

/** Which family case. */
@Embeddable
public record CaseId(UUID id) implements Serializable {
    /** A new one. */
    public static CaseId next() {
        return new CaseId(UUID.randomUUID());
    }

    /**
     * The id in an address.
     *
     * @throws NotFound for a text that is no id
     */
    public static CaseId of(String text) {
        try {
            return new CaseId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("case", "unreadable");
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
