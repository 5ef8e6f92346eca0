package pl.asysta.caseload;

/** A language other than Polish in which a family can be worked with. */
public enum Language {
    UKRAINIAN,
    RUSSIAN,
    BELARUSIAN,
    ENGLISH,
    ROMANI,
    VIETNAMESE,
    POLISH_SIGN_LANGUAGE
}
