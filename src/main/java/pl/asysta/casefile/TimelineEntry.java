package pl.asysta.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PaperView;
import pl.asysta.exchange.LatestNote;
import pl.asysta.staff.WorkerId;
import pl.asysta.visits.VisitView;

/**
 * One thing in the course of a family: a paper of the process, an entry of the work card or a note.
 *
 * @param by who wrote it
 * @param paper or null
 * @param visit or null
 * @param note or null
 */
public record TimelineEntry(
        LocalDate on,
        Instant recordedAt,
        WorkerId by,
        @Nullable PaperView paper,
        @Nullable VisitView visit,
        @Nullable LatestNote note) {
    static TimelineEntry of(PaperView paper) {
        return new TimelineEntry(paper.datedOn(), paper.recordedAt(), paper.recordedBy(), paper, null, null);
    }

    static TimelineEntry of(VisitView visit) {
        return new TimelineEntry(visit.heldOn(), visit.recordedAt(), visit.assistant(), null, visit, null);
    }

    static TimelineEntry of(LatestNote note) {
        return new TimelineEntry(note.heldOn(), note.at(), note.by(), null, null, note);
    }

    /** Everybody whom it names. */
    Stream<WorkerId> people() {
        return note == null ? Stream.of(by) : Stream.of(by, note.with());
    }
}
