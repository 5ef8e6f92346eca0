package pl.asysta.risk;

/** How high the risk is, in four bands; the thresholds belong to a version of the catalogue. */
public enum RiskBand {
    LOW,
    MODERATE,
    HIGH,
    VERY_HIGH;

    /** The higher of two. */
    RiskBand atLeast(RiskBand other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
