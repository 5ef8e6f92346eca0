package pl.asysta.reminders;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The letters that wait for the mail server.
 *
 * @param since when the oldest of them was written, or null where none waits
 * @param trouble why the last attempt came to nothing, or null
 */
public record Queue(
        int waiting, @Nullable Instant since, @Nullable String trouble) {}
