package pl.asysta.intervention;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;

/**
 * Record what happened in the procedure since.
 *
 * @param role what whoever records it has to do with it now
 * @param passedOn when form A went to the interdisciplinary team, or null
 * @param closedOn when the procedure was closed, or null
 */
public record KeepBlueCard(
        CaseId family,
        UUID card,
        BlueCardRole role,
        @Nullable LocalDate passedOn,
        @Nullable LocalDate closedOn) {
    /** Family, card and role are needed. */
    public KeepBlueCard {
        Objects.requireNonNull(family);
        Objects.requireNonNull(card);
        Objects.requireNonNull(role);
    }
}
