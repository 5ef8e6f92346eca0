package pl.asysta.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * A version of the plan that the family has answered, or of a diagnosis that is done, in the course of the family.
 *
 * @param number of the version
 * @param words why the plan was changed, or why the family said no or nothing, or null
 */
public record VersionView(
        VersionKind kind,
        int number,
        LocalDate on,
        Instant recordedAt,
        WorkerId by,
        @Nullable String words) {}
