package pl.asysta.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.asysta.cases.Stage;
import pl.asysta.register.FamilyOrder.Found;
import pl.asysta.register.FamilyOrder.Part;
import pl.asysta.statute.StartDays;
import pl.asysta.statute.StatutoryRules;

/**
 * The order by the nearest deadline. No deadline is stored (docs/adr/0002), but of one clock an earlier start means an
 * earlier end: the families of each clock are read by their start, and the lists merged by the dates the rules give.
 */
@Component
class DeadlineOrder {
    private static final int NO_CLOCK_RUNS_SO_LONG = 100;

    private final StatutoryRules rules;
    private final Clock clock;

    DeadlineOrder(StatutoryRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * The clocks, each as long as it had one term, then open families without a clock, then closed ones.
     *
     * @param clocksOnly without those two
     */
    List<Part> parts(boolean clocksOnly) {
        var parts = new ArrayList<>(timed().stream().map(Timed::part).toList());
        if (clocksOnly) {
            return parts;
        }
        RunningClock.none().forEach(condition -> parts.add(new Part(condition, "e.informed_on", true)));
        parts.add(new Part("e.stage = '" + Stage.CLOSED + "'", "e.informed_on", true));
        return parts;
    }

    /** The families of the parts, each once, where its first deadline puts it. */
    Stream<UUID> merge(List<Found> families) {
        var timed = timed();
        var byDeadline = families.stream()
                .filter(family -> family.part() < timed.size())
                .sorted(Comparator.comparing(
                        (Found family) -> timed.get(family.part()).due(family.day(), rules)))
                .map(Found::family);
        var others = families.stream()
                .filter(family -> family.part() >= timed.size())
                .map(Found::family);
        return Stream.concat(byDeadline, others).distinct();
    }

    private List<Timed> timed() {
        var farAway = LocalDate.now(clock).plusYears(NO_CLOCK_RUNS_SO_LONG);
        return Arrays.stream(RunningClock.values())
                .flatMap(running -> rules.startsEndedBefore(farAway, running.rule()).stream()
                        .map(days -> new Timed(running, days)))
                .toList();
    }

    /** A clock with the days on which it was started for one and the same term. */
    private record Timed(RunningClock clock, StartDays days) {
        Part part() {
            return new Part(clock.startedOn(days), clock.start(), false);
        }

        LocalDate due(LocalDate start, StatutoryRules rules) {
            return rules.due(clock.rule(), start);
        }
    }
}
