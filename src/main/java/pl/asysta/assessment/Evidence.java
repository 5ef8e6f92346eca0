package pl.asysta.assessment;

/**
 * A row behind a sentence.
 *
 * @param what the row in a few words
 * @param page its address below the case
 */
public record Evidence(String what, String page) {}
