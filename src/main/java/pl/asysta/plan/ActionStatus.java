package pl.asysta.plan;

/** How far an action of a plan has come. */
public enum ActionStatus {
    NOW,
    LATER,
    ACHIEVED,
    /** Given up; it stays on file. */
    REMOVED;

    /** Whether somebody still works on it, or will. */
    public boolean isOpen() {
        return this == NOW || this == LATER;
    }
}
