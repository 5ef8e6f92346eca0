package pl.asysta.personnel;

import java.util.Objects;
import pl.asysta.staff.WorkerId;

/**
 * Record what qualifies a worker.
 *
 * @param opened the version that was on the page; -1 for none
 */
public record RecordQualification(WorkerId worker, long opened, QualificationText text) {
    /** Nothing may be missing; gaps are in the text. */
    public RecordQualification {
        Objects.requireNonNull(worker);
        Objects.requireNonNull(text);
    }
}
