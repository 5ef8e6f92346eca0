package pl.asysta.reminders;

/** What kind of letter it is. */
public enum LetterKind {
    /** The digest of a day. */
    DAILY,
    /** The digest of a week. */
    WEEKLY,
    /** What did not wait for a digest. */
    URGENT
}
