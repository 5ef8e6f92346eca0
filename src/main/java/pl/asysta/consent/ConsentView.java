package pl.asysta.consent;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PersonId;
import pl.asysta.staff.WorkerId;

/**
 * A consent, a refusal or a withdrawal as pages show it.
 *
 * @param persons who signed it, or said it
 * @param names of those persons, in a row
 * @param withdraws the consent that it takes back, or null
 * @param withdrawn its withdrawal, or null
 * @param current whether it was given for the work of now, and not for a spell of work that has ended
 */
public record ConsentView(
        ConsentId id,
        ConsentKind kind,
        ConsentText text,
        List<PersonId> persons,
        String names,
        @Nullable ConsentId withdraws,
        @Nullable ConsentText withdrawn,
        WorkerId recordedBy,
        Instant recordedAt,
        boolean current) {
    /** Whether it is a consent to the work of now that nobody has taken back. */
    public boolean isInForce() {
        return kind.isGiven() && withdrawn == null && current;
    }
}
