package pl.asysta.childatrisk;

/** Why somebody looks after how a child is. */
public enum RiskReason {
    VIOLENCE,
    NEGLECT,
    /** In the family. */
    ADDICTION,
    /** The child misses lessons or cannot keep up. */
    SCHOOL,
    HEALTH,
    /** What the child does itself. */
    BEHAVIOUR,
    OTHER
}
