package pl.asysta.forlife;

/** What shows that the family may ask (art. 8(2)); one of the two is enough. */
public enum Evidence {
    /** Any document that confirms a pregnancy. */
    PREGNANCY_DOCUMENT,
    /** A doctor's certificate of a child's severe and irreversible impairment or incurable illness (art. 4(3)). */
    MEDICAL_CERTIFICATE
}
