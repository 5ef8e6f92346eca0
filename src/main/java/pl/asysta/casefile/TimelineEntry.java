package pl.asysta.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PaperView;
import pl.asysta.staff.WorkerId;
import pl.asysta.visits.VisitView;

/**
 * One thing in the course of a family: either a paper of the process or an entry of the work card.
 *
 * @param by who wrote it
 * @param paper or null
 * @param visit or null
 */
public record TimelineEntry(
        LocalDate on,
        Instant recordedAt,
        WorkerId by,
        @Nullable PaperView paper,
        @Nullable VisitView visit) {
    static TimelineEntry of(PaperView paper) {
        return new TimelineEntry(paper.datedOn(), paper.recordedAt(), paper.recordedBy(), paper, null);
    }

    static TimelineEntry of(VisitView visit) {
        return new TimelineEntry(visit.heldOn(), visit.recordedAt(), visit.assistant(), null, visit);
    }
}
