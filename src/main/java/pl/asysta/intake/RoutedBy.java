package pl.asysta.intake;

/** How it was found out to whom a referral goes. */
public enum RoutedBy {
    /** The list of streets knows the house. */
    STREET,
    /** Whoever wrote the referral down chose the district. */
    CHOSEN,
    /** Somebody gave it to another worker, and said why. */
    BY_HAND,
    /** A colleague who may see the family took it up. */
    COLLEAGUE
}
