package pl.asysta.closing;

/** By what the work with a family that a court obliged may end (C16). */
public enum CourtBasis {
    /** The court changed or lifted its order. */
    CHANGED,
    /** The order has expired. */
    EXPIRED,
    /** The court was told that the family does not work with its assistant. */
    NOTICE;

    /** Whether a ruling or an order stands behind it, with its day and number. */
    public boolean isRuling() {
        return this != NOTICE;
    }
}
