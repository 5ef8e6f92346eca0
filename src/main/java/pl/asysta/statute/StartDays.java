package pl.asysta.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

/**
 * Days in a row on which an event could have started a clock.
 *
 * @param last inclusive
 */
public record StartDays(LocalDate first, LocalDate last) {
    /** No clock of ours started after this day. */
    private static final LocalDate FOR_GOOD = LocalDate.of(9999, 12, 31);

    /**
     * The days from which a term has ended before this day: for each value of the term those days of its time in force.
     * A term that was shortened leaves a gap, because its last longer clocks end after its first shorter ones.
     */
    static List<StartDays> endedBefore(LocalDate day, NavigableMap<LocalDate, Term> history) {
        var ended = new ArrayList<StartDays>();
        history.forEach((from, term) -> {
            var next = history.higherKey(from);
            var lastInForce = next == null ? FOR_GOOD : next.minusDays(1);
            var lastEnded = term.latestStartEndedBefore(day);
            var last = lastEnded.isBefore(lastInForce) ? lastEnded : lastInForce;
            if (!last.isBefore(from)) {
                ended.add(new StartDays(from, last));
            }
        });
        return List.copyOf(ended);
    }
}
