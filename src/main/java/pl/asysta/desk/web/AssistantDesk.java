package pl.asysta.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.assessment.Assessments;
import pl.asysta.caseload.Allowances;
import pl.asysta.deadlines.Deadlines;
import pl.asysta.desk.Dues;
import pl.asysta.register.FamilyRegister;
import pl.asysta.staff.Viewer;
import pl.asysta.visits.ChildrenSeen;
import pl.asysta.visits.OpenQuestions;
import pl.asysta.visits.WorkJournal;

/** What a family assistant finds: what is due, where she goes today, which visits nobody wrote down, her families. */
@Component
class AssistantDesk {
    private static final int FIRST_CHILDREN = 5;

    private final FamilyRegister register;
    private final Deadlines deadlines;
    private final VisitsOnDesk visits;
    private final ChildrenSeen children;
    private final WorkJournal journal;
    private final Allowances allowances;
    private final OpenQuestions questions;
    private final Assessments assessments;
    private final SignalsOnDesk signals;
    private final DeskLead lead;
    private final Clock clock;

    AssistantDesk(
            FamilyRegister register,
            Deadlines deadlines,
            VisitsOnDesk visits,
            ChildrenSeen children,
            WorkJournal journal,
            Allowances allowances,
            OpenQuestions questions,
            Assessments assessments,
            SignalsOnDesk signals,
            DeskLead lead,
            Clock clock) {
        this.register = register;
        this.deadlines = deadlines;
        this.visits = visits;
        this.children = children;
        this.journal = journal;
        this.allowances = allowances;
        this.questions = questions;
        this.assessments = assessments;
        this.signals = signals;
        this.lead = lead;
        this.clock = clock;
    }

    String show(FamiliesShown shown, Viewer viewer, Model model) {
        var today = LocalDate.now(clock);
        var dues = Dues.of(deadlines.keptBy(viewer), clock);
        var rows = register.withAssistant(viewer);
        var agenda = visits.of(viewer, rows, today);
        var nextOf = dues.byFamily();
        var families = rows.stream()
                .map(row -> new FamilyOnDesk(row, nextOf.get(row.id()), agenda.next(row.id())))
                .sorted(FamilyOnDesk.EARLIEST_FIRST)
                .toList();
        model.addAttribute("lead", lead.of("desk.visits", agenda.today().size(), dues));
        model.addAttribute("dues", dues);
        model.addAttribute("dueNow", dues.dueNow(viewer, LocalDate.now(clock)));
        model.addAttribute("first", Duty.of(dues.first()));
        model.addAttribute("agenda", agenda);
        families(families, shown, today, model);
        children(viewer, today, model);
        month(viewer, today, agenda, families, model);
        model.addAttribute("monitored", register.monitoredBy(viewer));
        signals.show(viewer, model);
        model.addAttribute("questions", questions.toAnswer(viewer));
        model.addAttribute("promised", assessments.goalsToWrite(viewer));
        return "desk/assistant";
    }

    private static void families(List<FamilyOnDesk> all, FamiliesShown shown, LocalDate today, Model model) {
        Map<FamiliesShown, Long> counts = new EnumMap<>(FamiliesShown.class);
        Stream.of(FamiliesShown.values())
                .forEach(one -> counts.put(
                        one,
                        all.stream().filter(family -> one.shows(family, today)).count()));
        model.addAttribute("allFamilies", all);
        model.addAttribute("shown", shown);
        model.addAttribute("shownCounts", counts);
        model.addAttribute(
                "families",
                all.stream().filter(family -> shown.shows(family, today)).toList());
    }

    /** Children whom nobody has seen within the centre's term, the longest unseen first. */
    private void children(Viewer viewer, LocalDate today, Model model) {
        var unseen = children.of(viewer.assistants()).stream()
                .filter(child -> child.dueOn().isBefore(today))
                .toList();
        model.addAttribute("unseenChildren", unseen.size());
        model.addAttribute("children", unseen.stream().limit(FIRST_CHILDREN).toList());
    }

    private void month(Viewer viewer, LocalDate today, VisitAgenda agenda, List<FamilyOnDesk> families, Model model) {
        model.addAttribute(
                "month",
                journal.month(viewer.worker(), YearMonth.from(today), viewer).total());
        model.addAttribute("planned", agenda.ahead(today, YearMonth.from(today).atEndOfMonth()));
        model.addAttribute(
                "ownFamilies",
                families.stream()
                        .filter(family -> viewer.worker().equals(family.row().assistantId()))
                        .count());
        model.addAttribute("limit", allowances.of(viewer.worker(), today).limit());
    }
}
