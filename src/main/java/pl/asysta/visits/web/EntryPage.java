package pl.asysta.visits.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.MemberView;
import pl.asysta.cases.MissedReason;
import pl.asysta.cases.PersonId;
import pl.asysta.plan.PlanView;
import pl.asysta.plan.WorkPlans;
import pl.asysta.site.Days;
import pl.asysta.site.Times;
import pl.asysta.site.Words;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;
import pl.asysta.statute.AssistantTask;
import pl.asysta.visits.EntryView;
import pl.asysta.visits.VisitKind;
import pl.asysta.visits.VisitPlace;
import pl.asysta.visits.WorkCardEntries;

/** What stands on every page of the work card: the family and its people, names of workers, choices of the form. */
@Component
class EntryPage {
    private static final List<VisitKind> KINDS = List.of(
            VisitKind.HOME_VISIT,
            VisitKind.ELSEWHERE,
            VisitKind.PHONE,
            VisitKind.INSTITUTION,
            VisitKind.ACCOMPANYING,
            VisitKind.INTERVENTION,
            VisitKind.MISSED);
    private static final List<Integer> DURATIONS = List.of(30, 45, 60, 90, 120);
    private static final LocalTime USUAL_HOUR = LocalTime.of(16, 0);

    private final WorkCardEntries entries;
    private final WorkPlans plans;
    private final Workers workers;
    private final Words words;

    EntryPage(WorkCardEntries entries, WorkPlans plans, Workers workers, Words words) {
        this.entries = entries;
        this.plans = plans;
        this.workers = workers;
        this.words = words;
    }

    /** A day and an hour that the page proposes for the next visit. */
    public record Proposal(String value, LocalDate day, LocalTime hour) {}

    /**
     * The form of an entry.
     *
     * @param typed its boxes, or null if they could not be read at all
     * @param entry that is corrected, or null for a new one
     */
    String form(CaseView family, @Nullable EntryForm typed, @Nullable EntryView entry, Model model) {
        var today = words.today();
        var form = typed == null ? EntryForm.begun(null, today) : typed;
        model.addAttribute("familyCase", family);
        model.addAttribute("entry", entry);
        model.addAttribute("token", UUID.randomUUID());
        model.addAttribute(
                "kinds",
                entry != null && entry.kind() == VisitKind.JOINT_FIRST_VISIT
                        ? List.of(VisitKind.JOINT_FIRST_VISIT)
                        : KINDS);
        model.addAttribute("places", VisitPlace.values());
        model.addAttribute("durations", DURATIONS);
        model.addAttribute("reasons", MissedReason.values());
        model.addAttribute("tasks", AssistantTask.values());
        model.addAttribute("today", Days.typed(today));
        model.addAttribute("yesterday", Days.typed(today.minusDays(1)));
        model.addAttribute("people", people(family, form, entry, today));
        model.addAttribute(
                "children",
                people(family, form, entry, today).stream()
                        .filter(member ->
                                member.mayBeMinorOn(today) && !member.kinship().isUnborn())
                        .toList());
        var goals = plans.of(family.id()).agreed().map(PlanView::goals).orElse(List.of());
        model.addAttribute("planGoals", goals);
        model.addAttribute(
                "planActions",
                goals.stream()
                        .flatMap(goal -> goal.actions().stream())
                        .filter(action -> action.status().isOpen())
                        .toList());
        model.addAttribute("openAgreements", entries.openAgreements(family.id()));
        model.addAttribute("proposals", proposals(form, today));
        var latest = entries.page(family.id(), 1).entries().stream().limit(3).toList();
        model.addAttribute("latest", latest);
        model.addAttribute("names", names(latest));
        return "visits/form";
    }

    /** Names of the family's people by their ids. */
    static Map<PersonId, String> people(CaseView family) {
        return family.members().stream()
                .collect(
                        Collectors.toMap(MemberView::id, member -> member.name().first(), (one, same) -> one));
    }

    /** Names of the workers whom these entries mention. */
    Map<WorkerId, String> names(List<EntryView> shown) {
        var mentioned = new HashSet<WorkerId>();
        shown.forEach(entry -> {
            mentioned.add(entry.assistant());
            mentioned.add(entry.author());
            mentioned.add(entry.socialWorker());
            entry.details().amendments().forEach(one -> mentioned.add(one.by()));
            entry.details().questions().forEach(one -> {
                mentioned.add(one.askedBy());
                mentioned.add(one.answeredBy());
                mentioned.add(one.settledBy());
            });
        });
        mentioned.removeIf(Objects::isNull);
        var names = new HashMap<WorkerId, String>();
        workers.workers(mentioned).forEach((id, worker) -> names.put(id, worker.fullName()));
        return names;
    }

    /** Those of the household and those who are on the entry already. */
    private static List<MemberView> people(
            CaseView family, EntryForm form, @Nullable EntryView entry, LocalDate today) {
        Set<UUID> marked = new HashSet<>(form.present());
        if (entry != null) {
            entry.details().present().forEach(one -> marked.add(one.person().id()));
        }
        return family.members().stream()
                .filter(member -> !member.kinship().isUnborn())
                .filter(member ->
                        !member.hasLeft() || marked.contains(member.id().id()))
                .toList();
    }

    private static List<Proposal> proposals(EntryForm form, LocalDate today) {
        var hour = Times.read(form.hour()).orElse(USUAL_HOUR);
        var day = form.dayOn(today).orElse(today);
        var proposals = new ArrayList<Proposal>();
        for (int weeks = 1; weeks <= 2; weeks++) {
            var on = day.plusWeeks(weeks);
            if (on.isAfter(today)) {
                proposals.add(new Proposal(Days.typed(on) + " " + Times.typed(hour), on, hour));
            }
        }
        return proposals;
    }
}
