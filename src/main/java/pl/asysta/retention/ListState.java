package pl.asysta.retention;

/** Where a list of disposal stands. */
public enum ListState {
    /** The archive has not answered yet. */
    DRAWN_UP,
    /** A second person has to approve it. */
    ANSWERED,
    /** Files of it wait to be disposed of. */
    APPROVED,
    /** All that stood on it is disposed of. */
    CARRIED_OUT,
    WITHDRAWN
}
