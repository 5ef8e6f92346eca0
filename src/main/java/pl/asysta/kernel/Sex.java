package pl.asysta.kernel;

/** Of a person, as the PESEL has it or as somebody chose. */
public enum Sex {
    FEMALE,
    MALE
}
