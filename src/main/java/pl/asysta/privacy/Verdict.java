package pl.asysta.privacy;

/** What of a passage leaves the centre. */
public enum Verdict {
    /** All of it; only numbers of other people are blacked out. */
    KEEP,
    /** All but names of other people and words that somebody names. */
    WORDS,
    /** Nothing. */
    HIDE
}
