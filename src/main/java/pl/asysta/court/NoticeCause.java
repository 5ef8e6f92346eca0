package pl.asysta.court;

/** Why a court is notified about a family that it obliged. */
public enum NoticeCause {
    /** Somebody refused to work with the assistant. */
    REFUSAL,
    /** Somebody took back her consent to work with the assistant. */
    WITHDRAWAL,
    /** The family does not answer, or does not let the assistant work. */
    NO_COOPERATION
}
