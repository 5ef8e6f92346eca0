package pl.asysta.interview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * An interview as its page shows it.
 *
 * @param version to be sent back with the form; -1 while nothing has been saved
 * @param savedBy who saved it last, or null while nobody has
 * @param completedOn the day it was completed and locked, or null
 */
public record InterviewView(
        long version,
        InterviewText text,
        @Nullable WorkerId savedBy,
        @Nullable LocalDate completedOn) {
    /** Nothing saved yet. */
    static final InterviewView NONE = new InterviewView(-1, InterviewText.EMPTY, null, null);

    /** Whether it is done and locked. */
    public boolean isCompleted() {
        return completedOn != null;
    }
}
