package pl.asysta.risk;

/** What a factor of the risk list speaks of. */
public enum FactorGroup {
    CHILD,
    PARENTS,
    FAMILY,
    ENVIRONMENT,
    /** What protects the family: shown beside the risk, never taken from it. */
    PROTECTIVE;

    /** Whether its points add up to the risk. */
    public boolean isRisk() {
        return this != PROTECTIVE;
    }
}
