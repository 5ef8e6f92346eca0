package pl.asysta.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.MemberView;
import pl.asysta.cases.MissedReason;
import pl.asysta.cases.PersonId;
import pl.asysta.cases.VisitTime;
import pl.asysta.kernel.Violations;
import pl.asysta.plan.WorkPlans;

/** What can be amiss with an entry of the work card. */
@Component
class EntryRules {
    private static final Set<VisitKind> WITH_A_PLACE =
            EnumSet.of(VisitKind.HOME_VISIT, VisitKind.ELSEWHERE, VisitKind.ACCOMPANYING, VisitKind.INTERVENTION);

    private final WorkPlans plans;
    private final EntryDetails details;
    private final Clock clock;

    EntryRules(WorkPlans plans, EntryDetails details, Clock clock) {
        this.plans = plans;
        this.details = details;
        this.clock = clock;
    }

    /** Everything that is amiss, beside the boxes of the form. */
    void check(EntryContent entry, CaseView family, Violations amiss) {
        time(entry, family, amiss);
        length(entry, amiss);
        place(entry, amiss);
        people(entry, family, amiss);
        words(entry, amiss);
        goals(entry, family, amiss);
        if (!details.areAgreedWith(family.id(), entry.ticked())) {
            amiss.at("ticked", "card.agreement-of-another-family");
        }
    }

    /** A new entry is of a kind that has no pages of its own. */
    void isWritten(EntryContent entry, Violations amiss) {
        if (!VisitKind.WRITTEN.contains(entry.kind())) {
            amiss.at("kind", "card.kind-elsewhere");
        }
    }

    private void goals(EntryContent entry, CaseView family, Violations amiss) {
        if (entry.goals().isEmpty() && entry.worked().isEmpty()) {
            return;
        }
        if (entry.isMissed()) {
            amiss.at("goals", "card.worked-though-missed");
        }
        var known = new HashSet<UUID>();
        plans.of(family.id()).versions().stream()
                .filter(plan -> !plan.isDraft())
                .flatMap(plan -> plan.goals().stream())
                .forEach(goal -> {
                    known.add(goal.id());
                    goal.actions().forEach(action -> known.add(action.id()));
                });
        if (!known.containsAll(entry.goals()) || !known.containsAll(entry.worked())) {
            amiss.at("goals", "card.goal-of-another-family");
        }
    }

    /**
     * An entry is not moved past the day on which it was written; and the joint first visit stays what it was, and when:
     * the start of work hangs on it.
     */
    void corrected(EntryView entry, EntryContent content, Violations amiss) {
        var recordedOn = LocalDate.ofInstant(entry.recordedAt(), clock.getZone());
        if (content.day().isAfter(recordedOn)) {
            amiss.at("day", "card.after-recorded", recordedOn);
        }
        boolean was = entry.kind() == VisitKind.JOINT_FIRST_VISIT;
        if (was && !content.day().equals(entry.day())) {
            amiss.at("day", "card.joint-visit-day", entry.day());
        }
        if (was != (content.kind() == VisitKind.JOINT_FIRST_VISIT)) {
            amiss.at("kind", "card.joint-visit-kind");
        }
    }

    /** The next visit is to come. */
    void next(VisitTime next, Violations amiss) {
        if (next.day().atTime(next.hour()).isBefore(now())) {
            amiss.at("next", "card.next-in-the-past");
        }
        if (isTooFar(next, now().toLocalDate())) {
            amiss.at("next", "cases.visit-too-far");
        }
    }

    /** Nobody agrees a visit more than a year ahead. */
    static boolean isTooFar(VisitTime visit, LocalDate today) {
        return visit.day().isAfter(today.plusYears(1));
    }

    private void time(EntryContent entry, CaseView family, Violations amiss) {
        if (entry.day().isAfter(now().toLocalDate())) {
            amiss.at("day", "card.day-in-the-future");
        } else if (entry.hour() != null && entry.day().atTime(entry.hour()).isAfter(now())) {
            amiss.at("hour", "card.hour-in-the-future");
        }
        family.assistantGiven()
                .filter(assigned -> entry.day().isBefore(assigned.datedOn()))
                .ifPresent(assigned -> amiss.at("day", "card.before-assignment", assigned.datedOn()));
        if (entry.endsNextDay() && !entry.overnight()) {
            amiss.at("overnight", "card.overnight-unconfirmed");
        }
    }

    /** The reports add up hours, so a meeting that took place has its time. */
    private static void length(EntryContent entry, Violations amiss) {
        if (entry.isRoutine() && entry.minutes() == null) {
            amiss.at("minutes", "card.form.minutes.wrong");
        }
        if (entry.isRoutine() && VisitKind.FACE_TO_FACE.contains(entry.kind()) && entry.hour() == null) {
            amiss.at("hour", "card.form.hour.required");
        }
    }

    private static void place(EntryContent entry, Violations amiss) {
        if (WITH_A_PLACE.contains(entry.kind()) && entry.place() == null) {
            amiss.at("place", "card.form.place.required");
        }
        if (entry.kind() == VisitKind.HOME_VISIT && entry.place() != null && entry.place() != VisitPlace.HOME) {
            amiss.at("place", "card.home-visit-elsewhere");
        }
    }

    private void people(EntryContent entry, CaseView family, Violations amiss) {
        var known = family.members().stream().map(MemberView::id).collect(Collectors.toSet());
        if (!known.containsAll(entry.present())) {
            amiss.at("present", "card.stranger");
            return;
        }
        if (entry.isMissed() && !entry.present().isEmpty()) {
            amiss.at("present", "card.present-though-missed");
        }
        if (WITH_A_PLACE.contains(entry.kind()) && entry.present().isEmpty()) {
            amiss.at("present", "card.nobody-present");
        }
        if (!entry.alone().isEmpty() && !entry.isMissed() && !VisitKind.FACE_TO_FACE.contains(entry.kind())) {
            amiss.at("alone", "card.alone-not-met");
        }
        if (entry.alone().stream().anyMatch(person -> !isChild(person, entry, family))) {
            amiss.at("alone", "card.alone-no-child");
        }
    }

    private static boolean isChild(PersonId person, EntryContent entry, CaseView family) {
        return family.members().stream()
                .anyMatch(member -> member.id().equals(person) && member.mayBeMinorOn(entry.day()));
    }

    private static void words(EntryContent entry, Violations amiss) {
        if (entry.isMissed() && entry.missed() == null) {
            amiss.at("missed", "card.form.reason.required");
        }
        boolean explained = entry.isMissed() && entry.missed() != MissedReason.OTHER;
        if (entry.note().isBlank() && !explained) {
            amiss.at("note", entry.isMissed() ? "card.missed-unexplained" : "card.form.note.required");
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
