package pl.asysta.visits.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.cases.CaseDeadlines;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Milestones;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.PaperView;
import pl.asysta.plan.PlanView;
import pl.asysta.plan.WorkPlans;
import pl.asysta.site.Words;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;
import pl.asysta.statute.Deadline;
import pl.asysta.visits.AgreedVisits;
import pl.asysta.visits.EntryView;
import pl.asysta.visits.VisitKind;
import pl.asysta.visits.VisitPlace;
import pl.asysta.visits.WorkJournal;

/**
 * The work card of a month on paper, which the family signs. Questions that the office asks about an entry are not on it;
 * an amendment is, with its day, beside what it amends.
 */
@Component
class CardSheet {
    private final WorkJournal journal;
    private final WorkPlans plans;
    private final AgreedVisits agreed;
    private final CaseDeadlines deadlines;
    private final Workers workers;
    private final Words words;

    CardSheet(
            WorkJournal journal,
            WorkPlans plans,
            AgreedVisits agreed,
            CaseDeadlines deadlines,
            Workers workers,
            Words words) {
        this.journal = journal;
        this.plans = plans;
        this.agreed = agreed;
        this.deadlines = deadlines;
        this.workers = workers;
        this.words = words;
    }

    /**
     * A row of the sheet.
     *
     * @param goals the numbers of the goals that were worked on
     */
    public record Row(int number, EntryView entry, String goals) {}

    /** What the month adds up to. */
    public record Sum(int met, int atHome, int phone, int institution, int missed, int minutes) {
        static Sum of(List<EntryView> entries) {
            return new Sum(
                    count(entries, VisitKind.FACE_TO_FACE),
                    (int) entries.stream()
                            .filter(entry ->
                                    VisitKind.FACE_TO_FACE.contains(entry.kind()) && entry.place() == VisitPlace.HOME)
                            .count(),
                    count(entries, Set.of(VisitKind.PHONE)),
                    count(entries, Set.of(VisitKind.INSTITUTION)),
                    count(entries, Set.of(VisitKind.MISSED)),
                    entries.stream()
                            .map(EntryView::minutes)
                            .filter(Objects::nonNull)
                            .mapToInt(Integer::intValue)
                            .sum());
        }

        private static int count(List<EntryView> entries, Set<VisitKind> kinds) {
            return (int) entries.stream()
                    .filter(entry -> kinds.contains(entry.kind()))
                    .count();
        }
    }

    /** The sheet of the month of this day. */
    String show(CaseView family, LocalDate on, Model model) {
        var entries = journal.card(family.id(), YearMonth.from(on));
        var plan = plans.of(family.id()).agreed().orElse(null);
        var goals = goals(plan, entries);
        model.addAttribute("familyCase", family);
        model.addAttribute("rows", rows(entries, goals));
        model.addAttribute("sum", Sum.of(entries));
        model.addAttribute("plan", plan);
        model.addAttribute("goals", goals);
        model.addAttribute("people", EntryPage.people(family));
        model.addAttribute("names", names(family, entries));
        model.addAttribute(
                "startedOn",
                family.latest(PaperKind.COOPERATION_START)
                        .map(PaperView::datedOn)
                        .orElse(null));
        model.addAttribute(
                "next",
                agreed.open(family.id()).stream()
                        .filter(visit -> !visit.hasBegunBy(words.now()))
                        .findFirst()
                        .orElse(null));
        model.addAttribute(
                "assessedBy",
                deadlines
                        .assessment(Milestones.of(family, worker -> ""))
                        .map(Deadline::due)
                        .orElse(null));
        model.addAttribute("period", words.month(on));
        model.addAttribute("before", on.withDayOfMonth(1).minusMonths(1));
        model.addAttribute("after", on.withDayOfMonth(1).plusMonths(1));
        return "visits/card-print";
    }

    /** Goals by their numbers on the sheet: those of the plan that holds, then those of an earlier version. */
    private static Map<UUID, String> goals(@Nullable PlanView plan, List<EntryView> entries) {
        var goals = new LinkedHashMap<UUID, String>();
        if (plan != null) {
            plan.goals().forEach(goal -> goals.put(goal.id(), goal.title()));
        }
        entries.forEach(entry -> entry.details().goals().forEach(goal -> goals.putIfAbsent(goal.id(), goal.title())));
        return goals;
    }

    private static List<Row> rows(List<EntryView> entries, Map<UUID, String> goals) {
        var numbers = List.copyOf(goals.keySet());
        var rows = new ArrayList<Row>();
        for (var entry : entries) {
            var touched = entry.details().goals().stream()
                    .map(goal -> numbers.indexOf(goal.id()) + 1)
                    .sorted()
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            rows.add(new Row(rows.size() + 1, entry, touched));
        }
        return rows;
    }

    private Map<WorkerId, String> names(CaseView family, List<EntryView> entries) {
        var mentioned = new HashSet<WorkerId>();
        mentioned.add(family.socialWorker());
        if (family.assistant() != null) {
            mentioned.add(family.assistant());
        }
        entries.forEach(entry -> {
            mentioned.add(entry.assistant());
            entry.details().amendments().forEach(change -> mentioned.add(change.by()));
        });
        return workers.workers(mentioned).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, named -> named.getValue().fullName()));
    }
}
