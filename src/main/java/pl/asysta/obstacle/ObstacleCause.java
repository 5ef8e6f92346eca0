package pl.asysta.obstacle;

/** Why the work with a family cannot be done. */
public enum ObstacleCause {
    /** The family does not answer, or is never there. */
    NO_RESPONSE,
    /** The family does not want to. */
    REFUSAL,
    /** The centre cannot do it, as when no assistant speaks the language of the family. */
    INABILITY
}
