package pl.asysta.personnel;

/** What a certificate in a personnel file proves. */
public enum CertificateKind {
    /** A diploma of higher education or a certificate of secondary education. */
    DIPLOMA,
    /** Training in work with children or families, or postgraduate studies. */
    TRAINING,
    /** Experience of work with children or families. */
    EXPERIENCE,
    /** No criminal record. */
    CRIMINAL_RECORD,
    /** Fitness for work. */
    HEALTH,
    /** Something else. */
    OTHER
}
