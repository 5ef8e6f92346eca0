package pl.asysta.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * How a case ended.
 *
 * @param words why, in the worker's own words
 * @param otherHelp what the family was offered instead, or null
 */
public record ClosureView(
        ClosureReason reason, String words, @Nullable String otherHelp, WorkerId closedBy, LocalDate closedOn) {}
