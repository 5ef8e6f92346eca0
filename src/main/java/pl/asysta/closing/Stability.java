package pl.asysta.closing;

/** Whether the family stands on its own (S0-20, S4-02). */
public enum Stability {
    STABLE,
    /** With the help of others: relatives, a day centre, a specialist. */
    WITH_SUPPORT,
    UNSTABLE
}
