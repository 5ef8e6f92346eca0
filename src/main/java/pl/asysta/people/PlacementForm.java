package pl.asysta.people;

/** Where a child lives who was placed outside the family (art. 2 and 34 of the act). */
public enum PlacementForm {
    RELATIVES,
    FOSTER_FAMILY,
    FAMILY_TYPE_HOME,
    RESIDENTIAL_FACILITY,
    THERAPEUTIC_FACILITY,
    PRE_ADOPTION_CENTRE
}
