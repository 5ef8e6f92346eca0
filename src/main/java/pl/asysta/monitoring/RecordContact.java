package pl.asysta.monitoring;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import pl.asysta.cases.CaseId;

/**
 * Record that somebody asked how a family fares.
 *
 * @param token of the form, so that a double click records it once
 * @param source from whom it is known
 */
public record RecordContact(
        UUID token,
        CaseId family,
        LocalDate on,
        ContactChannel channel,
        String source,
        String situation,
        boolean reopenNeeded) {
    /** Everything is needed. */
    public RecordContact {
        Objects.requireNonNull(token);
        Objects.requireNonNull(family);
        Objects.requireNonNull(on);
        Objects.requireNonNull(channel);
        Objects.requireNonNull(source);
        Objects.requireNonNull(situation);
    }
}
