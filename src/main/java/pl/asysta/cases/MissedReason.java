package pl.asysta.cases;

/** Why a visit to a family came to nothing. */
public enum MissedReason {
    NOBODY_HOME,
    ENTRY_REFUSED,
    CANCELLED_BY_FAMILY,
    WORKER_ILL,
    /** Something else, in words. */
    OTHER
}
