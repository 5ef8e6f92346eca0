package pl.asysta.court;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the order says.
 *
 * @param division of the court, or null
 * @param orderedOn the day of the order
 * @param obligations of the family, as the court put them
 * @param officer name of the probation officer (kurator), or null
 * @param officerContact how to reach her, or null
 * @param scan where the scan lies, or null
 */
@Embeddable
public record OrderText(
        String court,
        @Nullable String division,
        @Embedded CourtFileNumber fileNumber,
        LocalDate orderedOn,
        String obligations,
        @Column(name = "probation_officer") @Nullable String officer,

        @Column(name = "probation_officer_contact") @Nullable
        String officerContact,

        @Nullable String scan) {
    /** Court, number, day and obligations may not be missing. */
    public OrderText {
        Objects.requireNonNull(court);
        Objects.requireNonNull(fileNumber);
        Objects.requireNonNull(orderedOn);
        Objects.requireNonNull(obligations);
    }
}
