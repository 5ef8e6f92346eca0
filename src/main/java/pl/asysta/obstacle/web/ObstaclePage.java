package pl.asysta.obstacle.web;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.obstacle.ObstacleCause;
import pl.asysta.obstacle.ObstacleDecision;
import pl.asysta.obstacle.ObstacleView;
import pl.asysta.obstacle.Obstacles;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** What stands on every page of reports: the family, what was reported and decided, and the names. */
@Component
class ObstaclePage {
    private final Cases cases;
    private final Obstacles obstacles;
    private final Workers workers;

    ObstaclePage(Cases cases, Obstacles obstacles, Workers workers) {
        this.cases = cases;
        this.obstacles = obstacles;
        this.workers = workers;
    }

    /** Puts it on this page, and answers with the page. */
    String show(CaseId id, Viewer viewer, Model model, String page) {
        var family = cases.visible(id, viewer);
        var reports = obstacles.of(id);
        model.addAttribute("familyCase", family);
        model.addAttribute("obstacles", reports);
        model.addAttribute("open", open(reports));
        model.addAttribute(
                "names",
                workers.workers(mentioned(reports)).values().stream()
                        .collect(Collectors.toMap(WorkerView::id, WorkerView::fullName)));
        model.addAttribute("token", UUID.randomUUID()); // whatever was wrong, what is sent next is another text
        model.addAttribute("causes", ObstacleCause.values());
        model.addAttribute("decisions", decisions(family));
        return page;
    }

    /** The report that waits, or null. */
    static @Nullable ObstacleView open(List<ObstacleView> reports) {
        return reports.stream().filter(ObstacleView::isOpen).findFirst().orElse(null);
    }

    /** A court is told only about a family that it obliged. */
    private static List<ObstacleDecision> decisions(CaseView family) {
        return Stream.of(ObstacleDecision.values())
                .filter(decision -> decision != ObstacleDecision.NOTIFY_COURT
                        || family.pathway().isObligedByCourt())
                .toList();
    }

    private static Set<WorkerId> mentioned(List<ObstacleView> reports) {
        var mentioned = new HashSet<WorkerId>();
        reports.forEach(report -> {
            mentioned.add(report.reportedBy());
            mentioned.add(report.decidedBy());
        });
        mentioned.removeIf(Objects::isNull);
        return mentioned;
    }
}
