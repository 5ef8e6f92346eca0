package pl.asysta.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.deadlines.Deadlines;
import pl.asysta.deadlines.Keeper;
import pl.asysta.deadlines.OpenDeadline;
import pl.asysta.staff.Viewer;
import pl.asysta.statute.DeadlineRule;

/** What a viewer finds in the timetable, by how soon it is due. */
@Service
@Transactional(readOnly = true)
public class Agenda {
    private final Deadlines deadlines;
    private final Clock clock;

    Agenda(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Everything that the filter leaves, and what else could be chosen. */
    @PreAuthorize("!hasRole('ADMINISTRATOR')")
    public Board board(AgendaFilter filter, Viewer viewer) {
        var all = deadlines.of(viewer);
        var today = LocalDate.now(clock);
        var now = clock.instant();
        var groups = new EnumMap<DueGroup, List<OpenDeadline>>(DueGroup.class);
        for (var group : DueGroup.values()) {
            groups.put(
                    group,
                    all.stream()
                            .filter(due -> filter.includes(due, viewer))
                            .filter(due -> DueGroup.of(due.deadline(), today, now) == group)
                            .toList());
        }
        return new Board(groups, keepers(all), rules(all), DueGroup.endOfWeek(today), DueGroup.endOfMonth(today));
    }

    /** Workers by name; the director's own are offered by themselves. */
    private static List<Keeper> keepers(List<OpenDeadline> all) {
        var byName = new TreeMap<String, Keeper>();
        all.stream()
                .map(OpenDeadline::keeper)
                .filter(keeper -> keeper.worker() != null)
                .forEach(keeper -> byName.put(keeper.name() + keeper.worker(), keeper));
        return List.copyOf(byName.values());
    }

    private static List<DeadlineRule> rules(List<OpenDeadline> all) {
        return all.stream().map(OpenDeadline::rule).distinct().sorted().toList();
    }
}
