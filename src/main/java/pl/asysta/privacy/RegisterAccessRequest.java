package pl.asysta.privacy;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;

/**
 * Put down that somebody asks for a copy of her data.
 *
 * @param representative who asks for her and by which right, or null for herself
 * @param words what exactly she asks for, or null for everything
 */
public record RegisterAccessRequest(
        CaseId family,
        PersonId person,
        LocalDate receivedOn,
        @Nullable String representative,
        @Nullable String words) {
    /** Family, person and day are needed. */
    public RegisterAccessRequest {
        Objects.requireNonNull(family);
        Objects.requireNonNull(person);
        Objects.requireNonNull(receivedOn);
    }
}
