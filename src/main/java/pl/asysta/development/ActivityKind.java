package pl.asysta.development;

/** How an assistant is helped to do her work better. */
public enum ActivityKind {
    /** Supervision of several assistants together. */
    GROUP_SUPERVISION,
    /** Supervision of one assistant. */
    INDIVIDUAL_SUPERVISION,
    /** A training, of one day or more. */
    TRAINING;

    /** Whether it is supervision. */
    public boolean isSupervision() {
        return this != TRAINING;
    }
}
