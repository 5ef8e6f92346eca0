package pl.asysta.register;

/** Why a family may need somebody's attention. */
public enum Attention {
    /** The last day of one of its clocks has passed. */
    LATE,
    /** The last day of one of its clocks comes within two weeks. */
    SOON,
    /** An assistant works with it. */
    WITH_ASSISTANT,
    /** It is open and nobody has been assigned. */
    WITHOUT_ASSISTANT,
    /** It has an assistant who has not met it for more than two weeks. */
    NOT_SEEN
}
