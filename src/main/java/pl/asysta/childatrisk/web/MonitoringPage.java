package pl.asysta.childatrisk.web;

import java.util.HashSet;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.cases.Cases;
import pl.asysta.childatrisk.ChildrenAtRisk;
import pl.asysta.childatrisk.EndReason;
import pl.asysta.childatrisk.EntryView;
import pl.asysta.childatrisk.Informant;
import pl.asysta.childatrisk.MonitoringId;
import pl.asysta.childatrisk.MonitoringView;
import pl.asysta.childatrisk.NextChecks;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** What the page of a monitored child shows beside its forms. */
@Component
class MonitoringPage {
    private final ChildrenAtRisk children;
    private final Cases cases;
    private final Workers workers;
    private final NextChecks nextChecks;

    MonitoringPage(ChildrenAtRisk children, Cases cases, Workers workers, NextChecks nextChecks) {
        this.children = children;
        this.cases = cases;
        this.workers = workers;
        this.nextChecks = nextChecks;
    }

    String of(MonitoringId id, Viewer viewer, Model model) {
        show(id, viewer, model);
        return "childatrisk/monitoring";
    }

    String ofEnd(MonitoringId id, Viewer viewer, Model model) {
        show(id, viewer, model);
        return "childatrisk/end";
    }

    private void show(MonitoringId id, Viewer viewer, Model model) {
        var monitoring = children.open(id, viewer);
        var family = cases.visible(monitoring.family(), viewer);
        var people = workers.workers(mentioned(monitoring));
        model.addAttribute("monitoring", monitoring);
        model.addAttribute("familyCase", family);
        model.addAttribute(
                "child",
                family.members().stream()
                        .filter(member -> member.id().equals(monitoring.child()))
                        .findFirst()
                        .orElse(null));
        model.addAttribute("people", people);
        model.addAttribute("sources", Informant.values());
        model.addAttribute("endReasons", EndReason.values());
        WorkerView last = people.get(monitoring.lastCheckBy());
        model.addAttribute("nextCheck", nextChecks.of(monitoring, last == null ? "" : last.fullName()));
    }

    private static HashSet<WorkerId> mentioned(MonitoringView monitoring) {
        var mentioned = new HashSet<WorkerId>();
        monitoring.entries().stream().map(EntryView::by).forEach(mentioned::add);
        mentioned.add(monitoring.startedBy());
        var end = monitoring.end();
        if (end != null) {
            mentioned.add(end.by());
        }
        return mentioned;
    }
}
