package pl.asysta.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import pl.asysta.cases.Milestones.Milestone;
import pl.asysta.statute.Deadline;
import pl.asysta.statute.StartEvent;
import pl.asysta.statute.StatutoryRules;

/** Which clocks run, or ran, in a family case. Questions only: nothing is stored or flagged at night. */
@Service
public class CaseDeadlines {
    private final StatutoryRules rules;

    CaseDeadlines(StatutoryRules rules) {
        this.rules = rules;
    }

    /** The interview's deadline, from the day the information came. */
    public Deadline interview(Milestones family) {
        return rules.interview(event(StartEvent.Kind.INFORMATION_RECEIVED, family.informed()), family.urgent());
    }

    /** Until when the assistant reads the file, from the day she was given the family; empty before it. */
    public Optional<Deadline> fileReading(Milestones family) {
        return Optional.ofNullable(family.withAssistant())
                .map(assigned -> rules.fileReading(event(StartEvent.Kind.ASSISTANT_ASSIGNED, assigned)));
    }

    /** The deadline of the joint first visit, from the day of assignment; empty before it. */
    public Optional<Deadline> jointVisit(Milestones family) {
        return Optional.ofNullable(family.assigned())
                .map(assigned -> rules.jointVisit(event(StartEvent.Kind.ASSISTANT_ASSIGNED, assigned)));
    }

    /** The work plan's deadline, from the day cooperation started; empty before it. */
    public Optional<Deadline> workPlan(Milestones family) {
        return Optional.ofNullable(family.started())
                .map(started -> rules.workPlan(event(StartEvent.Kind.COOPERATION_STARTED, started)));
    }

    /** The next assessment's deadline, from the last one or from the start of cooperation; empty before it. */
    public Optional<Deadline> assessment(Milestones family) {
        return Optional.ofNullable(family.assessed())
                .map(last -> event(StartEvent.Kind.SITUATION_ASSESSED, last))
                .or(() -> Optional.ofNullable(family.started())
                        .map(started -> event(StartEvent.Kind.COOPERATION_STARTED, started)))
                .map(rules::assessment);
    }

    /** When the court is due a notice, from the day on which the family refused or took its consent back. */
    public Deadline courtNotice(Milestone since) {
        return rules.courtNotice(event(StartEvent.Kind.COOPERATION_ENDED, since));
    }

    /** The clocks of a family's own request "Za życiem": until an assistant has it, then until she has met the family. */
    public List<Deadline> forLife(Milestones family) {
        var asked = family.askedForLife();
        var assigned = family.assigned();
        if (asked == null) {
            return List.of();
        }
        if (family.stage() == Stage.ASSISTANT_REQUESTED) {
            var received = event(StartEvent.Kind.FOR_LIFE_RECEIVED, asked);
            return List.of(rules.forLifeHandover(received), rules.forLifeAnswer(received));
        }
        return family.stage().hasAssistant() && family.started() == null && assigned != null
                ? List.of(rules.forLifeContact(event(StartEvent.Kind.ASSISTANT_ASSIGNED, assigned)))
                : List.of();
    }

    /** The clocks that still run, the earliest end first. */
    public List<Deadline> running(Milestones family) {
        var running = new ArrayList<Deadline>();
        var pathway = family.pathway();
        if (family.stage() == Stage.REPORTED && pathway.asksFor(PaperKind.INTERVIEW)) {
            running.add(interview(family));
        }
        if (family.stage().hasAssistant() && family.awaitReading() && pathway.startsWithJointVisit()) {
            fileReading(family).ifPresent(running::add);
        }
        if (family.stage() == Stage.ASSISTANT_ASSIGNED && family.started() == null && pathway.startsWithJointVisit()) {
            jointVisit(family).ifPresent(running::add);
        }
        if (family.stage() == Stage.ASSISTANT_ASSIGNED && pathway.asksFor(PaperKind.WORK_PLAN)) {
            workPlan(family).ifPresent(running::add);
        }
        if (family.stage().hasAssistant() && pathway.asksFor(PaperKind.ASSESSMENT)) {
            assessment(family).ifPresent(running::add);
        }
        running.addAll(forLife(family));
        var owed = family.courtNotice();
        if (owed != null && !family.stage().isOver()) {
            running.add(courtNotice(owed));
        }
        running.sort(Comparator.comparing(Deadline::due));
        return running;
    }

    private static StartEvent event(StartEvent.Kind kind, Milestone milestone) {
        return new StartEvent(kind, milestone.on(), milestone.enteredBy());
    }
}
