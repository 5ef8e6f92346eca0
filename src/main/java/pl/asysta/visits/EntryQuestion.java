package pl.asysta.visits;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * What the social worker or the director asks about an entry.
 *
 * @param answer of the assistant, or null
 * @param settledBy who said that the matter is clear, or null
 */
public record EntryQuestion(
        UUID id,
        String words,
        WorkerId askedBy,
        Instant askedAt,
        @Nullable String answer,
        @Nullable WorkerId answeredBy,
        @Nullable Instant answeredAt,
        @Nullable WorkerId settledBy) {
    /** Whether it waits for the assistant. */
    public boolean isUnanswered() {
        return answer == null && settledBy == null;
    }

    /** Whether the matter is clear. */
    public boolean isSettled() {
        return settledBy != null;
    }
}
