package pl.asysta.monitoring.web;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.monitoring.ContactChannel;
import pl.asysta.monitoring.MonitoringEnd;
import pl.asysta.monitoring.MonitoringView;
import pl.asysta.monitoring.Monitorings;
import pl.asysta.monitoring.Reopenings;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** What stands on every page about a family after the end of the work. */
@Component
class FamilyMonitoringPage {
    private final Cases cases;
    private final Monitorings monitorings;
    private final Reopenings reopenings;
    private final Workers workers;

    FamilyMonitoringPage(Cases cases, Monitorings monitorings, Reopenings reopenings, Workers workers) {
        this.cases = cases;
        this.monitorings = monitorings;
        this.reopenings = reopenings;
        this.workers = workers;
    }

    /** Puts it on this page, and answers with the page. */
    String show(CaseId id, Viewer viewer, Model model, String page) {
        var family = cases.visible(id, viewer);
        var all = monitorings.of(id);
        var open = all.stream().filter(MonitoringView::isOpen).findFirst().orElse(null);
        model.addAttribute("familyCase", family);
        model.addAttribute("monitorings", all);
        model.addAttribute("open", open);
        model.addAttribute("records", monitorings.isRecordedBy(family, viewer));
        model.addAttribute("ends", monitorings.isEndedBy(family, viewer));
        model.addAttribute("reopens", reopenings.isReopenedBy(family, viewer));
        model.addAttribute("token", UUID.randomUUID()); // whatever was wrong, what is sent next is another text
        model.addAttribute("channels", ContactChannel.values());
        model.addAttribute("early", MonitoringEnd.early());
        names(family, all, model);
        return page;
    }

    private void names(CaseView family, List<MonitoringView> all, Model model) {
        var reopened = reopenings.of(family.id());
        var mentioned = new HashSet<WorkerId>();
        if (family.monitor() != null) {
            mentioned.add(family.monitor());
        }
        for (var one : all) {
            for (var contact : one.contacts()) {
                mentioned.add(contact.recordedBy());
                var answer = contact.notNeeded();
                if (answer != null) {
                    mentioned.add(answer.by());
                }
            }
            var end = one.end();
            if (end != null) {
                mentioned.add(end.by());
            }
        }
        reopened.forEach(one -> mentioned.add(one.by()));
        model.addAttribute("reopened", reopened);
        model.addAttribute(
                "names",
                workers.workers(mentioned).values().stream()
                        .collect(Collectors.toMap(WorkerView::id, WorkerView::fullName)));
    }
}
