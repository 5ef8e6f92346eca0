package pl.asysta.drift;

import static java.util.Objects.requireNonNull;

import pl.asysta.cases.CaseId;

/**
 * That it is known why, in the assistant's words.
 *
 * @param occurrence of the signal that she saw
 */
public record AnswerSignal(CaseId family, SignalId signal, String occurrence, String words) {
    /** The canonical one. */
    public AnswerSignal {
        requireNonNull(family);
        requireNonNull(signal);
        requireNonNull(occurrence);
        requireNonNull(words);
    }
}
