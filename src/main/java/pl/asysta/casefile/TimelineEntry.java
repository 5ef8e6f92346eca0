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
 * One thing in the course of a family: a paper of the process, a version of one, an entry of the work card, help from
 * elsewhere or a note.
 *
 * @param by who wrote it
 * @param paper or null
 * @param version or null
 * @param visit or null
 * @param help or null
 * @param note or null
 */
public record TimelineEntry(
        LocalDate on,
        Instant recordedAt,
        WorkerId by,
        @Nullable PaperView paper,
        @Nullable VersionView version,
        @Nullable VisitView visit,
        @Nullable HelpView help,
        @Nullable LatestNote note) {
    static TimelineEntry of(PaperView paper) {
        return new TimelineEntry(
                paper.datedOn(), paper.recordedAt(), paper.recordedBy(), paper, null, null, null, null);
    }

    static TimelineEntry of(VersionView version) {
        return new TimelineEntry(version.on(), version.recordedAt(), version.by(), null, version, null, null, null);
    }

    static TimelineEntry of(VisitView visit) {
        return new TimelineEntry(visit.heldOn(), visit.recordedAt(), visit.assistant(), null, null, visit, null, null);
    }

    static TimelineEntry of(HelpView help) {
        return new TimelineEntry(help.on(), help.recordedAt(), help.by(), null, null, null, help, null);
    }

    static TimelineEntry of(LatestNote note) {
        return new TimelineEntry(note.heldOn(), note.at(), note.by(), null, null, null, null, note);
    }

    /** Everybody whom it names. */
    Stream<WorkerId> people() {
        return note == null ? Stream.of(by) : Stream.of(by, note.with());
    }
}
