package pl.asysta.childatrisk;

/** Why a child is monitored no longer. */
public enum EndReason {
    SAFE,
    /** In alternative care. */
    PLACED,
    /** Out of the commune. */
    MOVED,
    OF_AGE,
    OTHER
}
