package pl.asysta.visits;

/** Why a visit that was agreed did not take place. */
public enum MissedReason {
    NOBODY_HOME,
    ENTRY_REFUSED,
    CANCELLED_BY_FAMILY,
    WORKER_ILL,
    /** Something else, in words. */
    OTHER
}
