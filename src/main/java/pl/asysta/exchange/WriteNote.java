package pl.asysta.exchange;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;

/**
 * Write down what was said about a family.
 *
 * @param token of the form, so that it is carried out once
 * @param with the other side
 */
public record WriteNote(
        CaseId family, NoteKind kind, UUID token, LocalDate heldOn, NoteChannel channel, WorkerId with, String words) {
    /** Nothing may be missing. */
    public WriteNote {
        Objects.requireNonNull(family);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(token);
        Objects.requireNonNull(heldOn);
        Objects.requireNonNull(channel);
        Objects.requireNonNull(with);
        Objects.requireNonNull(words);
    }
}
