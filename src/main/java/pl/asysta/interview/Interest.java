package pl.asysta.interview;

/** Whether the family wants to work with an assistant. */
public enum Interest {
    INTERESTED,
    HESITANT,
    NOT_INTERESTED
}
