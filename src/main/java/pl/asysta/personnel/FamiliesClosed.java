package pl.asysta.personnel;

import java.util.Set;

/** Family data stay closed to a worker whose papers are not both in force today (art. 7(4)). */
public class FamiliesClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Set<AccessPaper> missing;

    FamiliesClosed(Set<AccessPaper> missing) {
        super("missing " + missing);
        this.missing = missing;
    }

    /** What is not in force. */
    public Set<AccessPaper> missing() {
        return missing;
    }
}
