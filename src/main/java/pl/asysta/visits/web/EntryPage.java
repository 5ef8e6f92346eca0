package pl.asysta.visits.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
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
import pl.asysta.cases.Pathway;
import pl.asysta.cases.PersonId;
import pl.asysta.site.Days;
import pl.asysta.site.Times;
import pl.asysta.site.Words;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;
import pl.asysta.statute.AssistantTask;
import pl.asysta.visits.AgreedVisits;
import pl.asysta.visits.AgreementView;
import pl.asysta.visits.EntryView;
import pl.asysta.visits.MeetingTasks;
import pl.asysta.visits.VisitKind;
import pl.asysta.visits.VisitPlace;
import pl.asysta.visits.WorkCardEntries;

/** What stands on every page of the work card: the family and its people, names of workers, choices of the form. */
@Component
class EntryPage {
    private static final List<Integer> DURATIONS = List.of(30, 45, 60, 90, 120);
    private static final LocalTime USUAL_HOUR = LocalTime.of(16, 0);

    private final WorkCardEntries entries;
    private final AgreedVisits agreed;
    private final GoalsOnForm goals;
    private final Workers workers;
    private final Words words;

    EntryPage(WorkCardEntries entries, AgreedVisits agreed, GoalsOnForm goals, Workers workers, Words words) {
        this.entries = entries;
        this.agreed = agreed;
        this.goals = goals;
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
        var form = typed == null ? EntryForm.begun(null, family.pathway() == Pathway.FOR_LIFE, words.now()) : typed;
        model.addAttribute("familyCase", family);
        model.addAttribute("entry", entry);
        model.addAttribute("token", UUID.randomUUID());
        model.addAttribute(
                "kinds",
                entry != null && entry.kind() == VisitKind.JOINT_FIRST_VISIT
                        ? List.of(VisitKind.JOINT_FIRST_VISIT)
                        : VisitKind.WRITTEN);
        model.addAttribute("agreed", stillAgreed(family, form));
        model.addAttribute("kindTasks", tasks(family));
        model.addAttribute("usualPlaces", usualPlaces());
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
        model.addAttribute("planGoals", goals.of(family.id(), entry));
        var open = entries.openAgreements(family.id());
        model.addAttribute("openAgreements", open);
        model.addAttribute("toTick", toTick(open, entry));
        model.addAttribute("proposals", proposals(form, today));
        var latest = entries.page(family.id(), 1).entries().stream().limit(3).toList();
        model.addAttribute("latest", latest);
        model.addAttribute("names", names(entry == null ? latest : both(latest, entry)));
        model.addAttribute("peopleNamed", people(family));
        return "visits/form";
    }

    /** The agreed visit whose entry this is to be; nothing once it is over, so that another entry can be written. */
    private @Nullable UUID stillAgreed(CaseView family, EntryForm form) {
        return form.agreed() != null
                        && agreed.open(family.id()).stream()
                                .anyMatch(visit -> visit.id().equals(form.agreed()))
                ? form.agreed()
                : null;
    }

    /** What was agreed at other meetings and is open, and what this one has ticked. */
    private static List<AgreementView> toTick(List<AgreementView> open, @Nullable EntryView entry) {
        if (entry == null) {
            return open;
        }
        var all = new ArrayList<>(entry.details().ticked());
        all.addAll(open);
        all.removeAll(entry.details().agreements());
        return all;
    }

    private static List<EntryView> both(List<EntryView> latest, EntryView entry) {
        var all = new ArrayList<>(latest);
        all.add(entry);
        return all;
    }

    private static Map<VisitKind, String> tasks(CaseView family) {
        boolean forLife = family.pathway() == Pathway.FOR_LIFE;
        var tasks = new EnumMap<VisitKind, String>(VisitKind.class);
        for (var kind : VisitKind.values()) {
            tasks.put(kind, GoalsOnForm.named(MeetingTasks.of(kind, List.of(), forLife)));
        }
        return tasks;
    }

    private static Map<VisitKind, VisitPlace> usualPlaces() {
        var places = new EnumMap<VisitKind, VisitPlace>(VisitKind.class);
        for (var kind : VisitKind.values()) {
            var place = kind.usualPlace();
            if (place != null) {
                places.put(kind, place);
            }
        }
        return places;
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
