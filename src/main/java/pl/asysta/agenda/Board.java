package pl.asysta.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import pl.asysta.deadlines.Keeper;
import pl.asysta.deadlines.OpenDeadline;
import pl.asysta.statute.DeadlineRule;

/**
 * The timetable as a page shows it.
 *
 * @param keepers workers who keep something that the viewer sees, also what the filter leaves out
 * @param rules that run in what she sees
 */
public record Board(
        Map<DueGroup, List<OpenDeadline>> groups,
        List<Keeper> keepers,
        List<DeadlineRule> rules,
        LocalDate endOfWeek,
        LocalDate endOfMonth) {
    /** Those of one group, the earliest first. */
    public List<OpenDeadline> of(DueGroup group) {
        return Objects.requireNonNull(groups.get(group));
    }

    /** All of them, the earliest first. */
    public Stream<OpenDeadline> all() {
        return Stream.of(DueGroup.values()).flatMap(group -> of(group).stream());
    }

    /** Whether the filter leaves nothing. */
    public boolean isEmpty() {
        return groups.values().stream().allMatch(List::isEmpty);
    }
}
