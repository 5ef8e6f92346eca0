package pl.asysta.closing;

/** Where a child is when the work ends (S0-18, S0-19). */
public enum ChildPlace {
    WITH_PARENTS,
    WITH_ONE_PARENT,
    /** With relatives, outside foster care. */
    WITH_RELATIVES,
    FOSTER_FAMILY,
    /** A small family-like home (rodzinny dom dziecka). */
    FAMILY_TYPE_HOME,
    /** An institution of foster care. */
    INSTITUTION,
    ADOPTED,
    /** A grown-up child that lives on its own. */
    ON_ITS_OWN,
    OTHER
}
