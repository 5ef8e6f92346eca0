package pl.asysta.diagnosis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * A version of a diagnosis as pages show it.
 *
 * @param number of the version, the first is 1
 * @param names of those of whom it speaks, by their ids, as they were then
 * @param completedOn the day it was done and locked, or null for a draft
 */
public record DiagnosisView(
        int number,
        long version,
        DiagnosisText text,
        Map<String, String> names,
        WorkerId savedBy,
        Instant savedAt,
        @Nullable LocalDate completedOn) {
    /** Whether it can still be written. */
    public boolean isDraft() {
        return completedOn == null;
    }
}
