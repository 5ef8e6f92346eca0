package pl.asysta.interview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * How far a paper has come.
 *
 * @param version to be sent back with the form; -1 while nothing has been saved
 * @param savedBy who saved it last, or null while nobody has
 * @param completedOn the day it was completed and locked, or null
 */
public record PaperState(
        long version, @Nullable WorkerId savedBy, @Nullable LocalDate completedOn) {
    /** Nothing saved yet. */
    static final PaperState NONE = new PaperState(DraftPaper.UNSAVED, null, null);

    /** Whether it is done and locked. */
    public boolean isCompleted() {
        return completedOn != null;
    }
}
