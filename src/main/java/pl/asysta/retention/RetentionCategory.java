package pl.asysta.retention;

/** The category of archival value in the list of files. */
public enum RetentionCategory {
    /** Kept for ever and handed to the State Archive; never disposed of. */
    A,
    /** Kept for some years. */
    B,
    /** Kept for some years, after which the State Archive gives its opinion. */
    BE;

    /** Whether it ends after some years. */
    public boolean ends() {
        return this != A;
    }
}
