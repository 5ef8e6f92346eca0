package pl.asysta.risk;

import java.time.LocalDate;

/**
 * A completed list as one point in time.
 *
 * @param number which of the family's lists, from 1
 * @param top the most points its catalogue knows
 */
public record ScoredList(
        int number,
        LocalDate completedOn,
        int score,
        RiskBand band,
        int top,
        int catalogueVersion,
        RiskThresholds thresholds) {
    /** Whether a critical factor lifted it above the band of its points. */
    public boolean isLifted() {
        return band != thresholds.band(score);
    }
}
