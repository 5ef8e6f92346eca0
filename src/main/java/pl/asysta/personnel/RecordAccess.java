package pl.asysta.personnel;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * Put the papers of a worker on record: an authorisation, an undertaking, or both, as they usually come together.
 *
 * @param authorisation or null
 * @param undertakingSignedOn or null
 */
public record RecordAccess(
        WorkerId worker,
        @Nullable NewAuthorisation authorisation,
        @Nullable LocalDate undertakingSignedOn) {
    /** At least one of them. */
    public RecordAccess {
        Objects.requireNonNull(worker);
        if (authorisation == null && undertakingSignedOn == null) {
            throw new IllegalArgumentException("no paper");
        }
    }

    /**
     * An authorisation as it stands on paper.
     *
     * @param until the last day, inclusive, or null until further notice
     */
    public record NewAuthorisation(
            String number, LocalDate from, @Nullable LocalDate until) {
        /** It ends no earlier than it starts. */
        public NewAuthorisation {
            Objects.requireNonNull(number);
            if (until != null && until.isBefore(from)) {
                throw new IllegalArgumentException("ends before it starts");
            }
        }
    }
}
