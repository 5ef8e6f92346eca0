package pl.asysta.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the State Archive answered: its consent, and its opinion where files of category BE are on the list.
 *
 * @param opinionNumber of its letter, or null
 * @param opinionOn the day of that letter, or null
 */
public record ArchiveAnswer(
        String consentNumber,
        LocalDate consentOn,
        @Nullable String opinionNumber,
        @Nullable LocalDate opinionOn) {
    /** An opinion has both, number and day. */
    public ArchiveAnswer {
        if ((opinionNumber == null) != (opinionOn == null)) {
            throw new IllegalArgumentException("an opinion has a number and a day");
        }
    }

    /** Whether the archive gave its opinion. */
    public boolean hasOpinion() {
        return opinionNumber != null;
    }
}
