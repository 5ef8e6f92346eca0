package pl.asysta.interview;

/** What brings a family into a crisis; the words beside it say how. */
public enum CrisisCause {
    UNEMPLOYMENT,
    DEBTS,
    HOUSING,
    ILLNESS,
    DISABILITY,
    /** Illness or disability of a child. */
    CHILD_CONDITION,
    ADDICTION,
    VIOLENCE,
    SEPARATION,
    BEREAVEMENT,
    /** Difficulties with care and upbringing. */
    PARENTING,
    YOUNG_PARENT,
    IMPRISONMENT,
    /** A parent works away from home. */
    MIGRATION,
    ISOLATION,
    OTHER
}
