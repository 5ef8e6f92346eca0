package pl.asysta.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PersonId;

/**
 * That somebody was told, as it was put down.
 *
 * @param id which entry, or null where the family's consent says it
 * @param on the day, or null in a correction: it was not given after all
 * @param way how, or null with the day or where the consent does not say
 * @param version of the text, or null for one from before the first that is kept
 * @param reason of a correction, or null
 * @param corrected whether a later entry puts this one right
 */
public record NoticeGiven(
        @Nullable UUID id,
        PersonId person,
        @Nullable LocalDate on,
        @Nullable NoticeWay way,
        @Nullable Integer version,
        @Nullable String reason,
        String by,
        Instant at,
        boolean corrected) {
    /** Whether it says that she was told, and holds. */
    public boolean holds() {
        return on != null && !corrected;
    }

    /** Whether it can be put right here; a consent is put right among the consents. */
    public boolean isCorrectable() {
        return id != null && !corrected;
    }
}
