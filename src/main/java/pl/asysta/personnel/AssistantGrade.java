package pl.asysta.personnel;

/** The three grades of a family assistant. */
public enum AssistantGrade {
    /** Młodszy asystent rodziny. */
    JUNIOR,
    /** Asystent rodziny. */
    REGULAR,
    /** Starszy asystent rodziny. */
    SENIOR
}
