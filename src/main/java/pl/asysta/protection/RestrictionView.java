package pl.asysta.protection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * That a family is or was restricted.
 *
 * @param readers who is or was named, by name
 * @param lifting its end, or null while it holds
 */
public record RestrictionView(
        String reason,
        String setBy,
        Instant setAt,
        List<Reader> readers,
        @Nullable Lifting lifting) {
    /** Somebody who is named. */
    public record Reader(WorkerId id, String name) {}

    /** Who lifted it, when and why. */
    public record Lifting(String reason, String by, Instant at) {}
}
