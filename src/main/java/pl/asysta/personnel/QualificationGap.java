package pl.asysta.personnel;

/** What an assistant's file lacks for art. 12(1). */
public enum QualificationGap {
    /** By which of the three ways she qualifies. */
    PATH,
    /** A diploma that is good today. */
    DIPLOMA,
    /** Proof of training. */
    TRAINING,
    /** Proof of experience. */
    EXPERIENCE,
    /** The statement on parental authority. */
    PARENTAL_AUTHORITY,
    /** The statement on alimony. */
    ALIMONY,
    /** The statement on convictions. */
    NO_CONVICTION,
    /** A clean look into the register of sex offenders. */
    OFFENDER_REGISTER;

    static QualificationGap of(CertificateKind proof) {
        return switch (proof) {
            case DIPLOMA -> DIPLOMA;
            case TRAINING -> TRAINING;
            case EXPERIENCE -> EXPERIENCE;
            case CRIMINAL_RECORD, HEALTH, OTHER -> throw new IllegalArgumentException(proof + " is no proof of a path");
        };
    }
}
