package pl.asysta.people;

/** How partners ceased to be partners. */
public enum Parting {
    SEPARATED,
    DIVORCED
}
