package pl.asysta.risk;

/**
 * What a risk list comes to.
 *
 * @param score points of the risk factors
 * @param critical whether some factor is at its critical level
 */
public record RiskResult(int score, RiskBand band, boolean critical) {}
