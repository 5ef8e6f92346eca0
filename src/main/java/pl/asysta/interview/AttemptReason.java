package pl.asysta.interview;

/** Why a visit came to nothing. */
public enum AttemptReason {
    NOBODY_HOME,
    ENTRY_REFUSED,
    CANCELLED_BY_FAMILY,
    WORKER_ILL,
    /** Something else, in words. */
    OTHER
}
