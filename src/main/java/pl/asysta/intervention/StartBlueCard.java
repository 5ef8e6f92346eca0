package pl.asysta.intervention;

import java.time.LocalDate;
import java.util.Objects;
import pl.asysta.cases.CaseId;

/**
 * Record that the procedure "Niebieskie Karty" began in a family.
 *
 * @param role what whoever records it has to do with it
 */
public record StartBlueCard(CaseId family, LocalDate startedOn, BlueCardRole role) {
    /** Everything is needed. */
    public StartBlueCard {
        Objects.requireNonNull(family);
        Objects.requireNonNull(startedOn);
        Objects.requireNonNull(role);
    }
}
