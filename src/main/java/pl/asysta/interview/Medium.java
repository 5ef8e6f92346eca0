package pl.asysta.interview;

/** On what the questionnaire was filled in. */
public enum Medium {
    ELECTRONIC,
    PAPER
}
