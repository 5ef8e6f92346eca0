package pl.asysta.risk;

/**
 * From how many points on the risk is higher.
 *
 * @param moderateFrom the lowest score that is moderate
 * @param highFrom the lowest score that is high
 * @param veryHighFrom the lowest score that is very high
 */
public record RiskThresholds(int moderateFrom, int highFrom, int veryHighFrom) {
    /** Each is above the one before it, and the first above nought. */
    public boolean rise() {
        return 0 < moderateFrom && moderateFrom < highFrom && highFrom < veryHighFrom;
    }

    /** The band of so many points, critical factors apart. */
    public RiskBand band(int score) {
        if (score >= veryHighFrom) {
            return RiskBand.VERY_HIGH;
        }
        if (score >= highFrom) {
            return RiskBand.HIGH;
        }
        return score >= moderateFrom ? RiskBand.MODERATE : RiskBand.LOW;
    }
}
