package pl.asysta.court;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report on the family that the court wants to read (art. 109 § 4 KRO).
 *
 * @param dueOn the day that the court named
 * @param sentOn when it went out, or null while it has not
 */
@Embeddable
public record CourtReport(LocalDate dueOn, @Nullable LocalDate sentOn) {
    /** Whether the court still waits for it. */
    public boolean isDue() {
        return sentOn == null;
    }
}
