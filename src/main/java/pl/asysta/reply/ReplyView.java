package pl.asysta.reply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An answer as pages show it.
 *
 * @param number the centre's own, or null
 * @param sentOn when it went out, or null while it is a draft
 */
public record ReplyView(
        long version,
        String text,
        @Nullable String number,
        @Nullable LocalDate sentOn) {
    /** Whether it has gone out. */
    public boolean isSent() {
        return sentOn != null;
    }
}
