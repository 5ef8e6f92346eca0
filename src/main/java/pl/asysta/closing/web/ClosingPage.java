package pl.asysta.closing.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.closing.ClosingSubject;
import pl.asysta.closing.ClosingSubjects;
import pl.asysta.closing.ClosingView;
import pl.asysta.closing.Closings;
import pl.asysta.closing.OpenMatter;
import pl.asysta.monitoring.Monitorings;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** What stands on every page of the end of the work. */
@Component
class ClosingPage {
    private final Closings closings;
    private final ClosingSubjects subjects;
    private final Monitorings monitorings;
    private final Cases cases;
    private final Workers workers;
    private final Words words;

    ClosingPage(
            Closings closings,
            ClosingSubjects subjects,
            Monitorings monitorings,
            Cases cases,
            Workers workers,
            Words words) {
        this.closings = closings;
        this.subjects = subjects;
        this.monitorings = monitorings;
        this.cases = cases;
        this.workers = workers;
        this.words = words;
    }

    CaseView family(CaseId id, Viewer viewer) {
        return cases.visible(id, viewer);
    }

    /** The one that is shown, with everything around it; answers with this page. */
    String show(CaseView family, @Nullable ClosingView shown, Viewer viewer, Model model, String page) {
        var all = closings.of(family.id());
        model.addAttribute("closings", all);
        model.addAttribute("shown", shown);
        model.addAttribute("writes", closings.isWrittenBy(family, viewer));
        model.addAttribute("names", names(all));
        if (family.stage().hasAssistant()) {
            subject(family, model);
        }
        model.addAttribute("planned", monitorings.planned(lastDay(shown), ""));
        return page;
    }

    /** What the form needs besides. */
    ClosingSubject beside(CaseView family, Model model) {
        var subject = subject(family, model);
        model.addAttribute("closing", closings.current(family).orElse(null));
        model.addAttribute("workers", closings.monitors());
        model.addAttribute("choices", new Choices());
        model.addAttribute("planned", monitorings.planned(words.today(), ""));
        model.addAttribute("names", names(closings.of(family.id())));
        return subject;
    }

    private ClosingSubject subject(CaseView family, Model model) {
        var subject = subjects.of(family);
        model.addAttribute("subject", subject);
        model.addAttribute(
                "openMatters", subject.open().stream().map(this::inWords).toList());
        return subject;
    }

    private String inWords(OpenMatter matter) {
        return words.text(
                matter.key(),
                matter.arguments().stream()
                        .map(argument -> argument instanceof LocalDate day ? words.day(day) : argument)
                        .toArray());
    }

    /** Full names of everybody who wrote, decided or follows. */
    Map<WorkerId, String> names(List<ClosingView> all) {
        var mentioned = new HashSet<WorkerId>();
        for (var one : all) {
            mentioned.add(one.saved().by());
            var presented = one.presented();
            var decided = one.decided();
            mentioned.add(presented == null ? null : presented.by());
            mentioned.add(decided == null ? null : decided.by());
            mentioned.add(one.text().aftercare().monitor());
            one.remarks().forEach(remark -> mentioned.add(remark.by()));
        }
        mentioned.removeIf(Objects::isNull);
        return workers.workers(mentioned).values().stream()
                .collect(Collectors.toMap(WorkerView::id, WorkerView::fullName));
    }

    private LocalDate lastDay(@Nullable ClosingView shown) {
        var day = shown == null ? null : shown.text().lastDay();
        return day == null ? words.today() : day;
    }
}
