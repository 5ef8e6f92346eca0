package pl.asysta.intervention;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was told.
 *
 * @param box of the form in which the hour was typed, beside which a refusal stands
 * @param receiver who took it, in words, or null
 */
public record NewNotice(
        String box, NotifiedBody body, Instant at, @Nullable String receiver) {
    /** Body and moment are needed. */
    public NewNotice {
        Objects.requireNonNull(box);
        Objects.requireNonNull(body);
        Objects.requireNonNull(at);
    }
}
