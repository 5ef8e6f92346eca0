package pl.asysta.personnel;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Family data stay closed to a worker whose papers are not both in force today (art. 7(4)), and to an assistant who is
 * suspended in her duties (art. 13).
 */
public class FamiliesClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Set<AccessPaper> missing;
    private final transient @Nullable LocalDate suspendedSince;

    FamiliesClosed(Set<AccessPaper> missing, @Nullable LocalDate suspendedSince) {
        super("missing " + missing + ", suspended since " + suspendedSince);
        this.missing = missing;
        this.suspendedSince = suspendedSince;
    }

    /** What is not in force. */
    public Set<AccessPaper> missing() {
        return missing;
    }

    /** First day of the suspension that lasts today, or null. */
    public @Nullable LocalDate suspendedSince() {
        return suspendedSince;
    }
}
