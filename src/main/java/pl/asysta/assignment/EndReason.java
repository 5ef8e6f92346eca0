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
    /** The court changed or lifted its order, or the order expired. */
    COURT_DECISION,
    /** The family does not want the help any more. */
    FAMILY_WISH,
    /** A child is in foster care, and nobody plans its return. */
    CHILD_PLACED,
    /** The child has grown up. */
    ADULTHOOD,
    DEATH,
    OTHER
}
