package pl.asysta.forlife;

/** How the request came in. */
public enum SubmittedAs {
    PAPER,
    ELECTRONIC
}
