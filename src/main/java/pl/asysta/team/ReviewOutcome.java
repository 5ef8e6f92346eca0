package pl.asysta.team;

/** What became of a decision that came back. */
public enum ReviewOutcome {
    /** It has been carried out. */
    DONE,
    /** It goes on until another day, and comes back once more. */
    CONTINUES,
    /** It is given up, for a reason. */
    DROPPED
}
