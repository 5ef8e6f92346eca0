package pl.asysta.intervention;

/** What threatens somebody of the family; the gravest first. */
public enum DangerKind {
    HEALTH_OR_LIFE,
    SUICIDAL,
    VIOLENCE,
    INTOXICATED_CARER,
    /** Nobody looks after a child. */
    NO_CARE,
    NEGLECT,
    HOUSING,
    OTHER
}
