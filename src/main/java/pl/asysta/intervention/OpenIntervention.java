package pl.asysta.intervention;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.statute.MomentDeadline;

/**
 * An intervention that somebody has still to do something about.
 *
 * @param courtDue until when the court is told of a child that was taken, or null once it was or none was taken
 * @param ended its follow-up is finished, and only the director has not seen it yet
 */
public record OpenIntervention(
        CaseId family,
        int number,
        List<DangerKind> kinds,
        Instant seenAt,
        @Nullable MomentDeadline courtDue,
        boolean acknowledged,
        boolean ended) {
    /** Those for which a clock runs first, then the gravest danger, then the oldest. */
    static final Comparator<OpenIntervention> MOST_URGENT_FIRST = Comparator.comparing(OpenIntervention::due)
            .thenComparing(OpenIntervention::ended)
            .thenComparing(one -> one.kinds().get(0))
            .thenComparing(OpenIntervention::seenAt);

    private Instant due() {
        return courtDue == null ? Instant.MAX : courtDue.due();
    }
}
