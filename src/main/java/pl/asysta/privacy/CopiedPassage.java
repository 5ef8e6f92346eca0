package pl.asysta.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A passage as it left the centre.
 *
 * @param text or null where it was blacked out as a whole
 */
public record CopiedPassage(
        AccessPart part,
        String field,
        @Nullable LocalDate on,
        @Nullable String text) {}
