package pl.asysta.forlife;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * A family's own request as pages show it.
 *
 * @param savedBy who saved it last
 * @param filedOn when it was put before the director, or null for a draft
 */
public record ForLifeView(
        long version,
        ForLifeText text,
        Set<CounsellingField> fields,
        Map<Statement, LocalDate> statements,
        WorkerId savedBy,
        @Nullable LocalDate filedOn) {
    /** The version of a request that nobody has recorded yet. */
    public static final long NONE = -1;
}
