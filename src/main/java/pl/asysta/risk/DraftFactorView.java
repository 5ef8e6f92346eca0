package pl.asysta.risk;

import java.util.UUID;

/**
 * A factor of the draft as its form shows it.
 *
 * @param version to be sent back with the form
 */
public record DraftFactorView(UUID id, long version, RiskFactor factor) {}
