package pl.asysta.exchange;

import java.util.Objects;
import java.util.UUID;
import pl.asysta.cases.CaseId;

/**
 * Put a note right, or add to it; what was written first stays as it was.
 *
 * @param token of the form, so that it is carried out once
 */
public record AddToNote(CaseId family, NoteKind kind, NoteId note, UUID token, String words) {
    /** Nothing may be missing. */
    public AddToNote {
        Objects.requireNonNull(family);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(note);
        Objects.requireNonNull(token);
        Objects.requireNonNull(words);
    }
}
