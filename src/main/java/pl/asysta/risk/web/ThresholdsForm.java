package pl.asysta.risk.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import pl.asysta.risk.CatalogueDraftView;
import pl.asysta.risk.RiskThresholds;

/** From how many points on the risk is higher, as the administrator types it. */
record ThresholdsForm(
        long version,

        @NotBlank(message = "{risk.thresholds.required}")
        @Pattern(regexp = POINTS, message = "{risk.thresholds.unreadable}")
        @Nullable
        String moderateFrom,

        @NotBlank(message = "{risk.thresholds.required}")
        @Pattern(regexp = POINTS, message = "{risk.thresholds.unreadable}")
        @Nullable
        String highFrom,

        @NotBlank(message = "{risk.thresholds.required}")
        @Pattern(regexp = POINTS, message = "{risk.thresholds.unreadable}")
        @Nullable
        String veryHighFrom) {
    private static final String POINTS = "\\s*[1-9][0-9]{0,2}\\s*|";

    static ThresholdsForm of(CatalogueDraftView draft) {
        var thresholds = draft.thresholds();
        return new ThresholdsForm(
                draft.version(),
                Integer.toString(thresholds.moderateFrom()),
                Integer.toString(thresholds.highFrom()),
                Integer.toString(thresholds.veryHighFrom()));
    }

    RiskThresholds thresholds() {
        return new RiskThresholds(points(moderateFrom), points(highFrom), points(veryHighFrom));
    }

    private static int points(@Nullable String box) {
        return Integer.parseInt(String.valueOf(box).strip());
    }
}
