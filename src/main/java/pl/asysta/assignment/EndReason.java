package pl.asysta.assignment;

/** Why an assistant stopped to work with a family. */
public enum EndReason {
    /** Another assistant took over. */
    HANDED_OVER,
    /** What was to be reached has been reached. */
    GOAL_REACHED,
    /** The family does not work with the assistant. */
    NO_COOPERATION,
    /** The service cannot be provided. */
    SERVICE_NOT_POSSIBLE,
    /** The family lives in another commune now. */
    MOVED_AWAY,
    OTHER
}
