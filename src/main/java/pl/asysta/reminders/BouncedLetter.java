package pl.asysta.reminders;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * A letter that the mail server refused for good; what stands in it is not the administrator's to read.
 *
 * @param refusedAddress where it was to go
 * @param reason in the mail server's words
 * @param email where the worker is written to now, or null
 */
public record BouncedLetter(
        LetterId id,
        WorkerId worker,
        String name,
        LetterKind kind,
        Instant writtenAt,
        Instant bouncedAt,
        String refusedAddress,
        String reason,
        @Nullable String email) {}
