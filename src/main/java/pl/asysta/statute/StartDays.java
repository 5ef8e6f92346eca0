package pl.asysta.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

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
        return ending(null, day, history);
    }

    /** The days from which a term ends on one of these days, both inclusive. */
    static List<StartDays> endingBetween(LocalDate first, LocalDate last, NavigableMap<LocalDate, Term> history) {
        return ending(first, last.plusDays(1), history);
    }

    private static List<StartDays> ending(
            @Nullable LocalDate from, LocalDate before, NavigableMap<LocalDate, Term> history) {
        var ended = new ArrayList<StartDays>();
        history.forEach((inForce, term) -> {
            var next = history.higherKey(inForce);
            var lastInForce = next == null ? FOR_GOOD : next.minusDays(1);
            var first = from == null
                    ? inForce
                    : later(inForce, term.latestStartEndedBefore(from).plusDays(1));
            var last = earlier(lastInForce, term.latestStartEndedBefore(before));
            if (!last.isBefore(first)) {
                ended.add(new StartDays(first, last));
            }
        });
        return List.copyOf(ended);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
