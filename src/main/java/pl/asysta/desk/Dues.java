package pl.asysta.desk;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pl.asysta.cases.CaseId;
import pl.asysta.deadlines.OpenDeadline;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.DeadlineRule;

/**
 * Deadlines as a desk tells of them.
 *
 * @param all the earliest first
 * @param late those that have passed
 * @param week those that end by Sunday
 */
public record Dues(List<OpenDeadline> all, List<OpenDeadline> late, List<OpenDeadline> week) {
    /** So many of them come first. */
    private static final int FIRST = 5;

    /** Those of this moment. */
    public static Dues of(List<OpenDeadline> all, Clock clock) {
        var now = clock.instant();
        var last = LocalDate.now(clock).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return new Dues(
                all,
                where(all, due -> due.deadline().hasPassedAt(now)),
                where(
                        all,
                        due -> !due.deadline().hasPassedAt(now)
                                && !due.deadline().day().isAfter(last)));
    }

    /** What is to be done first. */
    public List<OpenDeadline> first() {
        return all.subList(0, Math.min(FIRST, all.size()));
    }

    /** How many of the viewer's own have passed or end on this day. */
    public long dueNow(Viewer viewer, LocalDate today) {
        return all.stream()
                .filter(due -> due.isKeptBy(viewer) && !due.deadline().day().isAfter(today))
                .count();
    }

    /** Those of some rules. */
    public List<OpenDeadline> of(DeadlineRule... rules) {
        var asked = List.of(rules);
        return where(all, due -> asked.contains(due.rule()));
    }

    /** The first of each family. */
    public Map<CaseId, OpenDeadline> byFamily() {
        return all.stream()
                .filter(due -> due.family() != null)
                .collect(Collectors.toMap(
                        due -> Objects.requireNonNull(due.family()).id(), due -> due, (earlier, later) -> earlier));
    }

    /** How many have passed, by who keeps them. */
    public Map<WorkerId, Long> lateByWorker() {
        return late.stream()
                .filter(due -> due.keeper().worker() != null)
                .collect(Collectors.groupingBy(
                        due -> Objects.requireNonNull(due.keeper().worker()), Collectors.counting()));
    }

    private static List<OpenDeadline> where(List<OpenDeadline> all, Predicate<OpenDeadline> which) {
        return all.stream().filter(which).toList();
    }
}
