package pl.asysta.audit;

/** What an entry of the log tells. Changes are put down by PostgreSQL itself, and a month let go too. */
public enum EntryKind {
    /** Family data were shown. */
    READ,
    /** They were asked for and not shown, or a page was that is not hers. */
    REFUSED,
    /** Somebody proved who she is, by everything that is demanded of her. */
    SIGNED_IN,
    /** Somebody did not. */
    SIGN_IN_FAILED,
    /** The password, or a code in its place, was right; by itself it opens nothing. */
    PROOF_GIVEN,
    /** Somebody known by her password, or in a session of hers, gave a wrong code or password. */
    PROOF_FAILED,
    /** Something was tried while there was a wait. */
    WAITED,
    /** A request came up against a guard. */
    TURNED_AWAY,
    /** A session was ended by whoever had it. */
    SIGNED_OUT
}
