package pl.asysta.plan;

/** What the family said of a plan. */
public enum FamilyAnswer {
    YES,
    NO,
    /** It could not be asked, or could not answer. */
    UNABLE
}
