package pl.asysta.closing;

/** How far a goal was reached by the end of the work. */
public enum Effect {
    ACHIEVED,
    PARTLY,
    NOT_ACHIEVED
}
