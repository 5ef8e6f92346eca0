package pl.asysta.audit;

/** What an entry of the log tells. Changes are put down by PostgreSQL itself, and a month let go too. */
public enum EntryKind {
    /** Family data were shown. */
    READ,
    /** They were asked for and not shown. */
    REFUSED,
    /** Somebody proved who she is. */
    SIGNED_IN,
    /** Somebody did not. */
    SIGN_IN_FAILED,
    /** A session was ended by whoever had it. */
    SIGNED_OUT
}
