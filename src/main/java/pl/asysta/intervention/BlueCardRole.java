package pl.asysta.intervention;

/** A worker's own part in the procedure "Niebieskie Karty". */
public enum BlueCardRole {
    /** She filled in form A, and passes it to the interdisciplinary team. */
    FORM_AUTHOR,
    /** She is a member of the diagnostic and support group. */
    GROUP_MEMBER,
    /** She knows of it and has no part in it. */
    INFORMED
}
