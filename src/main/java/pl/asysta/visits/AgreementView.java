package pl.asysta.visits;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed at a meeting, as pages show it.
 *
 * @param dueOn until when, or null
 * @param doneOn the day of the meeting at which it was ticked, or null
 */
public record AgreementView(
        UUID id,
        String what,
        @Nullable String who,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn) {
    /** Whether nobody has ticked it yet. */
    public boolean isOpen() {
        return doneOn == null;
    }
}
