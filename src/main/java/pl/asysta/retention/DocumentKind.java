package pl.asysta.retention;

/** What Asysta holds, as the centre's list of files (JRWA) tells it apart. */
public enum DocumentKind {
    /** The file of a family with which an assistant worked. */
    FAMILY_FILE(true),
    /** A family that was referred, and to which no assistant came. */
    FAMILY_WITHOUT_ASSISTANT(true),
    /** Minutes of the family assistance team. */
    TEAM_MINUTES(false),
    /** Group classes. */
    GROUP_CLASSES(false),
    /** Supervision and training of the workers. */
    DEVELOPMENT(false);

    private final boolean ofOneFamily;

    DocumentKind(boolean ofOneFamily) {
        this.ofOneFamily = ofOneFamily;
    }

    /** Whether a list of disposal names them by the number of a family's case. */
    public boolean isOfOneFamily() {
        return ofOneFamily;
    }
}
