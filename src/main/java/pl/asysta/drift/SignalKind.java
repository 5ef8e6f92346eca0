package pl.asysta.drift;

import java.util.Locale;

/** By what one sees that the work with a family drifts. */
public enum SignalKind {
    /** There was no visit for unusually long. */
    NO_VISIT,
    /** Several meetings in a row did not take place. */
    MISSED,
    /** Nobody worked on a goal of the plan. */
    GOAL,
    /** The score of the risk list went up time after time. */
    RISK;

    /** As it stands in an address. */
    String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
