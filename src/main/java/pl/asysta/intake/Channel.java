package pl.asysta.intake;

/** How the information came. */
public enum Channel {
    IN_PERSON,
    PHONE,
    LETTER,
    E_MAIL,
    /** e-Doręczenia, the state's registered electronic delivery. */
    E_DELIVERY,
    /** Seen by a worker at work in the field. */
    FIELD_WORK
}
