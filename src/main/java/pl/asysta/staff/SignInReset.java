package pl.asysta.staff;

/** Somebody else has opened a way into this worker's account; she must hear of it. */
public record SignInReset(WorkerId worker, Kind kind) {
    /** What was done. */
    public enum Kind {
        /** A link was issued through which another password may be chosen. */
        PASSWORD_LINK,
        /** The second factor was taken away. */
        SECOND_FACTOR
    }
}
