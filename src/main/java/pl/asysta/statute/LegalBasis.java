package pl.asysta.statute;

/** On which provision an assistant is assigned. */
public enum LegalBasis {
    /** Art. 11(3) and (4): on a social worker's request the head of the centre assigns an assistant. */
    DIRECTOR,
    /** Art. 109 § 2(1) KRO and art. 11(4): the court obliged the parents to work with one. */
    COURT,
    /** Art. 8(2) and (6) of the act of 4 November 2016 "Za życiem": the family asked for coordinated support. */
    FOR_LIFE,
    /** Art. 11(1a): a minor parent leaves a facility. */
    MINOR_PARENT
}
