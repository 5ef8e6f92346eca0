package pl.asysta.closing;

/** How far the end of the work has come. */
public enum ClosingState {
    DRAFT,
    /** It waits for the director, and nobody changes it. */
    PRESENTED,
    /** The director sent it back with remarks. */
    RETURNED,
    /** The work has ended. */
    APPROVED;

    /** Whether it can still be written. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
