package pl.asysta.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.asysta.staff.WorkerId;

/**
 * A note as a page shows it.
 *
 * @param with the other side
 * @param additions oldest first
 */
public record NoteView(
        NoteId id,
        LocalDate heldOn,
        NoteChannel channel,
        WorkerId with,
        String words,
        WorkerId by,
        Instant at,
        List<Addition> additions) {
    /** What was added to it later, and by whom. */
    public record Addition(String words, WorkerId by, Instant at) {}

    /** Everybody whom it names. */
    public Stream<WorkerId> people() {
        return Stream.concat(Stream.of(by, with), additions.stream().map(Addition::by));
    }

    NoteView with(List<Addition> added) {
        return new NoteView(id, heldOn, channel, with, words, by, at, added);
    }
}
