package pl.asysta.forlife;

/** What the applicant states in the request (art. 8(7)); each is a record of its own. */
public enum Statement {
    DATA_PROCESSING,
    INFORMATION_TO_ASSISTANT
}
