package pl.asysta.assignment;

/** What is in one place of an assistant's caseload. */
public enum Slot {
    /** A family. */
    ACTIVE,
    /** A family whose planned end is near. */
    CLOSING,
    /** Proposed in a request that waits for a decision. */
    RESERVED,
    FREE,
    /** A family beyond the limit, as after it was lowered. */
    ABOVE
}
