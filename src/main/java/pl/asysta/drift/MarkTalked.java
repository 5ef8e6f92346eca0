package pl.asysta.drift;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That director and assistant have talked about a note on this day, and what they concluded, or nothing. */
public record MarkTalked(
        TalkId note, LocalDate on, @Nullable String conclusion) {
    /** The canonical one. */
    public MarkTalked {
        requireNonNull(note);
        requireNonNull(on);
    }
}
