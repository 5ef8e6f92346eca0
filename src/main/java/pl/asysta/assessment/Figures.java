package pl.asysta.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import pl.asysta.risk.RiskBand;

/**
 * What was counted in the period.
 *
 * @param meetings held
 * @param riskScore of the latest risk list by the last day of the period, or null where there is none
 */
@Embeddable
public record Figures(
        int meetings,
        @Nullable Integer riskScore,
        @Enumerated(EnumType.STRING) @Nullable RiskBand riskBand) {
    static final Figures NONE = new Figures(0, null, null);
}
