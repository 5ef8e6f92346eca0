package pl.asysta.audit;

/** By what a read is out of the ordinary. */
public enum UnusualRule {
    /** At night or on a day off. */
    OUTSIDE_HOURS,
    /** Many families in one hour. */
    MANY_FAMILIES,
    /** A family that is not hers: she asked and got nothing. */
    NOT_HERS,
    /** A family that she opened with a typed reason. */
    WITH_REASON,
    /** Somebody of the family bears her own last name. */
    SAME_NAME,
    /** Again and again a family whose case is closed. */
    CLOSED_FAMILY,
    /** Many prints and downloads on one day. */
    MANY_TAKEN
}
