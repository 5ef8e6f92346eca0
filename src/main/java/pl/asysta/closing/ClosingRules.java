package pl.asysta.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.asysta.cases.ClosureReason;
import pl.asysta.court.CourtFileNumber;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.Violations;
import pl.asysta.staff.Role;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** What the end of the work must say, and what must have happened before it; everything that is amiss is said at once. */
@Component
class ClosingRules {
    private final Workers workers;
    private final Clock clock;

    ClosingRules(Workers workers, Clock clock) {
        this.workers = workers;
        this.clock = clock;
    }

    /** Where a sentence goes: beside its box, or above a page that has no such box. */
    @FunctionalInterface
    interface Amiss {
        void at(@Nullable String box, String key, Object... arguments);
    }

    /** Who may be asked to follow the family: assistants and social workers. */
    List<WorkerView> monitors() {
        return Stream.of(Role.FAMILY_ASSISTANT, Role.SOCIAL_WORKER)
                .flatMap(role -> workers.active(role).stream())
                .toList();
    }

    /** Of goals and children of other families nothing is said, in no draft either. */
    void refuseStrangers(ClosingText text, ClosingSubject subject) {
        var said = new HashSet<>(text.goals().keySet());
        said.addAll(text.children().keySet());
        said.removeAll(subject.names().keySet());
        if (!said.isEmpty()) {
            throw new RuleViolation("closing.stranger");
        }
    }

    /** Everything that is amiss before the director may be asked, and again before she approves. */
    void check(ClosingText text, ClosingSubject subject, Amiss amiss) {
        if (subject.assessmentMissing()) {
            amiss.at(null, "closing.no-final-assessment");
        }
        end(text, subject, amiss);
        effects(text, subject, amiss);
        aftercare(text.aftercare(), amiss);
        if (text.reason() == ClosureReason.NO_COOPERATION) {
            nonCooperation(text.nonCooperation(), subject, amiss);
        }
        var court = subject.court();
        if (court != null) {
            court(text.court(), court, amiss);
        }
    }

    /** What is open is asked about first; the work may end all the same, for a reason. */
    void openMatters(ClosingText text, ClosingSubject subject, Amiss amiss) {
        if (!subject.open().isEmpty()) {
            demand(text.openMattersReason(), "openMattersReason", amiss);
        }
    }

    /** The same before the director approves; of danger she speaks herself, for it may have begun since she was asked. */
    void openMatters(ClosingText text, ClosingSubject subject, @Nullable String dangerReason, Amiss amiss) {
        if (subject.isInDanger() && dangerReason == null) {
            throw RuleViolation.at("dangerReason", "closing.danger-unanswered");
        }
        if (!subject.open().stream().allMatch(OpenMatter::danger)) {
            demand(text.openMattersReason(), "openMattersReason", amiss);
        }
    }

    private void end(ClosingText text, ClosingSubject subject, Amiss amiss) {
        demand(text.reason(), "reason", amiss);
        if (text.reason() == ClosureReason.COURT_DECISION && subject.court() == null) {
            amiss.at("reason", "closing.no-court");
        }
        demand(text.words(), "words", amiss);
        day(text.lastDay(), "lastDay", "closing.ends-before-it-starts", subject.assignedOn(), amiss);
    }

    private void effects(ClosingText text, ClosingSubject subject, Amiss amiss) {
        for (var goal : subject.goals()) {
            var result = text.goals().get(goal.id().toString());
            if (result == null || result.effect() == null) {
                amiss.at("goalEffects[" + goal.id() + "]", "closing.form.goalEffects.required", goal.title());
            }
        }
        if (subject.mainGoal() != null) {
            demand(text.mainGoalEffect(), "mainGoalEffect", amiss);
        }
        for (var child : subject.children()) {
            var result = text.children().get(child.id().toString());
            if (result == null || result.place() == null) {
                amiss.at(
                        "childPlaces[" + child.id() + "]",
                        "closing.form.childPlaces.required",
                        child.name().first());
            } else if (result.place() == ChildPlace.OTHER && result.words() == null) {
                amiss.at(
                        "childWords[" + child.id() + "]",
                        "closing.form.childWords.required",
                        child.name().first());
            }
        }
        demand(text.stability(), "stability", amiss);
        demand(text.stabilityWords(), "stabilityWords", amiss);
        demand(text.recommendations(), "recommendations", amiss);
    }

    private void aftercare(Aftercare aftercare, Amiss amiss) {
        demand(aftercare.monitored(), "monitored", amiss);
        if (aftercare.isPlanned()) {
            demand(aftercare.monitor(), "monitor", amiss);
            var monitor = aftercare.monitor();
            if (monitor != null && monitors().stream().noneMatch(one -> one.id().equals(monitor))) {
                amiss.at("monitor", "closing.not-a-monitor");
            }
        } else if (aftercare.monitored() != null) {
            demand(aftercare.noMonitoring(), "noMonitoring", amiss);
        }
    }

    private void nonCooperation(NonCooperation told, ClosingSubject subject, Amiss amiss) {
        demand(told.tried(), "tried", amiss);
        day(told.talkOn(), "talkOn", "closing.talk-before-the-work", subject.workedSince(), amiss);
        demand(told.talkWith(), "talkWith", amiss);
        demand(told.talkSaid(), "talkSaid", amiss);
    }

    /** The court's obligation stands until the court ends it, or is told that the family does not cooperate (C16). */
    private void court(CourtEnd end, ClosingSubject.Court court, Amiss amiss) {
        if (court.noticeOwed()) {
            amiss.at(null, "closing.court-notice-owed");
        }
        var basis = end.basis();
        demand(basis, "courtBasis", amiss);
        if (basis == CourtBasis.NOTICE && !court.noticeSent() && !court.noticeOwed()) {
            amiss.at("courtBasis", "closing.no-court-notice");
        }
        if (basis != null && basis.isRuling()) {
            var on = end.rulingOn();
            demand(on, "rulingOn", amiss);
            if (on != null && court.orderedOn() != null && on.isBefore(court.orderedOn())) {
                amiss.at("rulingOn", "closing.ruling-before-the-order", court.orderedOn());
            }
            if (on != null && on.isAfter(LocalDate.now(clock))) {
                amiss.at("rulingOn", "form.day.future");
            }
            demand(end.rulingNumber(), "rulingNumber", amiss);
            if (end.rulingNumber() != null && !CourtFileNumber.isFileNumber(end.rulingNumber())) {
                amiss.at("rulingNumber", "court.form.fileNumber.wrong");
            }
        }
    }

    private void day(@Nullable LocalDate day, String box, String tooEarly, LocalDate earliest, Amiss amiss) {
        demand(day, box, amiss);
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            amiss.at(box, "form.day.future");
        }
        if (day != null && day.isBefore(earliest)) {
            amiss.at(box, tooEarly, earliest);
        }
    }

    private static void demand(@Nullable Object said, String box, Amiss amiss) {
        if (said == null) {
            amiss.at(box, "closing.form." + box + ".required");
        }
    }

    /** All sentences together, each where it belongs. */
    static final class Sentences {
        private final Violations violations = new Violations();
        private final boolean besideBoxes;

        Sentences(boolean besideBoxes) {
            this.besideBoxes = besideBoxes;
        }

        void add(@Nullable String box, String key, Object... arguments) {
            if (box != null && besideBoxes) {
                violations.at(box, key, arguments);
            } else {
                violations.of(() -> {
                    throw new RuleViolation(key, arguments);
                });
            }
        }

        void refuse() {
            violations.refuse();
        }
    }
}
