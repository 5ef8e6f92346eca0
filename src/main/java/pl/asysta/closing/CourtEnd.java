package pl.asysta.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By what the obligation of a family by a court ends.
 *
 * @param rulingOn the day of the ruling, or the last day of the order
 * @param rulingNumber of the court's file
 */
@Embeddable
public record CourtEnd(
        @Enumerated(EnumType.STRING) @Column(name = "court_basis") @Nullable
        CourtBasis basis,

        @Nullable LocalDate rulingOn,
        @Nullable String rulingNumber) {
    static final CourtEnd NONE = new CourtEnd(null, null, null);
}
