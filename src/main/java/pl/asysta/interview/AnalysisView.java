package pl.asysta.interview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * A situation analysis as its page shows it.
 *
 * @param version to be sent back with the form; -1 while nothing has been saved
 * @param savedBy who saved it last, or null while nobody has
 * @param completedOn the day it was completed and locked, or null
 */
public record AnalysisView(
        long version,
        AnalysisText text,
        @Nullable WorkerId savedBy,
        @Nullable LocalDate completedOn) {
    /** Nothing saved yet. */
    static final AnalysisView NONE = new AnalysisView(-1, AnalysisText.EMPTY, null, null);

    /** Whether it is done and locked. */
    public boolean isCompleted() {
        return completedOn != null;
    }
}
