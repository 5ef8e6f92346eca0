package pl.asysta.facility;

/** From what kind of facility a minor parent comes (art. 11(1a)). */
public enum FacilityKind {
    /** Młodzieżowy ośrodek wychowawczy (MOW). */
    EDUCATION_CENTRE,
    /** Młodzieżowy ośrodek socjoterapii (MOS). */
    SOCIOTHERAPY_CENTRE,
    /** Schronisko dla nieletnich. */
    SHELTER,
    /** Zakład poprawczy. */
    REFORMATORY
}
