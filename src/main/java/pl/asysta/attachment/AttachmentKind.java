package pl.asysta.attachment;

/** What a scan or a file is in the work of the centre. */
public enum AttachmentKind {
    /** A consent, a refusal or a withdrawal with the family's signatures. */
    CONSENT,
    /** To act in somebody's name (art. 8 of the act "Za życiem"). */
    AUTHORISATION,
    /** An order, a summons or a letter of a court or a curator. */
    COURT_LETTER,
    /** A letter to or from anybody else. */
    LETTER,
    /** Of employment, income, residence, benefits. */
    CERTIFICATE,
    /** Of a physician, a clinic or a therapist. */
    HEALTH,
    /** An opinion or a letter of a school, a nursery or a counselling centre. */
    SCHOOL,
    /** A photograph, as of a flat before and after. */
    PHOTO,
    /** Anything else. */
    OTHER
}
