package pl.asysta.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
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
    public Deadline interview(CaseView family, Map<WorkerId, WorkerView> workers) {
        var start = family.latest(PaperKind.REFERRAL)
                .map(referral -> event(StartEvent.Kind.INFORMATION_RECEIVED, referral, workers))
                .orElseThrow();
        return rules.interview(start, family.urgent());
    }

    /** The work plan's deadline, from the day of assignment; empty before it. */
    public Optional<Deadline> workPlan(CaseView family, Map<WorkerId, WorkerView> workers) {
        return family.latest(PaperKind.ASSIGNMENT)
                .map(assigned -> rules.workPlan(event(StartEvent.Kind.ASSISTANT_ASSIGNED, assigned, workers)));
    }

    /** The next assessment's deadline, from the last one or from the day of assignment; empty before it. */
    public Optional<Deadline> assessment(CaseView family, Map<WorkerId, WorkerView> workers) {
        return family.latest(PaperKind.ASSESSMENT)
                .map(last -> event(StartEvent.Kind.SITUATION_ASSESSED, last, workers))
                .or(() -> family.latest(PaperKind.ASSIGNMENT)
                        .map(assigned -> event(StartEvent.Kind.ASSISTANT_ASSIGNED, assigned, workers)))
                .map(rules::assessment);
    }

    /** What is due next, the earliest first: only clocks that still run. */
    public List<Deadline> running(CaseView family, Map<WorkerId, WorkerView> workers) {
        var running = new ArrayList<Deadline>();
        if (family.stage() == Stage.REPORTED) {
            running.add(interview(family, workers));
        }
        if (family.stage() == Stage.ASSISTANT_ASSIGNED) {
            workPlan(family, workers).ifPresent(running::add);
        }
        if (family.stage().hasAssistant()) {
            assessment(family, workers).ifPresent(running::add);
        }
        running.sort(Comparator.comparing(Deadline::due));
        return running;
    }

    private static StartEvent event(StartEvent.Kind kind, PaperView paper, Map<WorkerId, WorkerView> workers) {
        var worker = workers.get(paper.recordedBy());
        return new StartEvent(kind, paper.datedOn(), worker == null ? "" : worker.fullName());
    }
}
