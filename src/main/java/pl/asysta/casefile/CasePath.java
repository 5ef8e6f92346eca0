package pl.asysta.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseDeadlines;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Milestones;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.PaperView;
import pl.asysta.cases.Stage;
import pl.asysta.statute.Deadline;

/** The way of a family as a row of steps: what is done and of what day, what is due next and until when. */
@Component
public class CasePath {
    private final CaseDeadlines deadlines;
    private final Clock clock;

    CasePath(CaseDeadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * One step.
     *
     * @param key of its name in the messages
     * @param state done, now or later
     * @param doneOn the day of its latest paper, or null
     * @param metOn the day on which it was done for the first time, which stopped the clock, or null
     * @param deadline its deadline, or null where none runs or ran
     */
    public record Step(
            String key,
            State state,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate metOn,
            @Nullable Deadline deadline) {
        /** Whether it was done by its deadline. */
        public boolean isInTime() {
            return metOn != null && deadline != null && deadline.isKeptBy(metOn);
        }

        /** Whether it was done after its deadline, which stays so whatever follows. */
        public boolean isLate() {
            return metOn != null && deadline != null && !deadline.isKeptBy(metOn);
        }
    }

    /** Where a step stands. */
    public enum State {
        DONE,
        NOW,
        LATER
    }

    /** The steps of a family on its pathway; eight on the longest, one more once it is monitored. */
    public List<Step> of(CaseView family, Milestones milestones) {
        var pathway = family.pathway();
        var steps = new ArrayList<Step>();
        steps.add(step("referral", family, PaperKind.REFERRAL, null));
        if (pathway.asksFor(PaperKind.COURT_ORDER)) {
            steps.add(step("courtOrder", family, PaperKind.COURT_ORDER, null));
        }
        if (pathway.asksFor(PaperKind.FOR_LIFE_REQUEST)) {
            steps.add(step("forLife", family, PaperKind.FOR_LIFE_REQUEST, null));
        }
        if (pathway.asksFor(PaperKind.FACILITY_NOTICE)) {
            steps.add(step("facilityNotice", family, PaperKind.FACILITY_NOTICE, null));
        }
        if (pathway.asksFor(PaperKind.INTERVIEW)) {
            steps.add(step("interview", family, PaperKind.INTERVIEW, deadlines.interview(milestones)));
        }
        if (family.isFilledIn(PaperKind.RISK_LIST)) {
            steps.add(step("riskList", family, PaperKind.RISK_LIST, null));
        } else if (pathway.asksFor(PaperKind.ANALYSIS)) {
            steps.add(step("analysis", family, PaperKind.ANALYSIS, null));
        }
        steps.add(step("assignment", family, PaperKind.ASSIGNMENT, null));
        if (pathway.asksFor(PaperKind.WORK_PLAN)) {
            var due = deadlines.workPlan(milestones).orElse(null);
            steps.add(plan(family, due));
        }
        if (pathway.asksFor(PaperKind.ASSESSMENT)) {
            steps.add(assessment(family, milestones));
        }
        steps.add(step("closure", family, PaperKind.CLOSURE, null));
        if (family.stage() == Stage.MONITORED
                || family.latest(PaperKind.MONITORING_ENDED).isPresent()) {
            steps.add(step("monitoring", family, PaperKind.MONITORING_ENDED, null));
        }
        return markNext(steps, family.stage());
    }

    /** Assessments repeat: the step is never done for good while somebody works with the family. */
    private Step assessment(CaseView family, Milestones milestones) {
        var last = family.lastAssessed().map(PaperView::datedOn).orElse(null);
        return family.isOver()
                ? new Step("assessment", last == null ? State.LATER : State.DONE, last, last, null)
                : new Step(
                        "assessment",
                        State.LATER,
                        null,
                        null,
                        deadlines.assessment(milestones).orElse(null));
    }

    /** The first plan stops the clock, and only once it is on record: a day that is typed afterwards is not in time. */
    private Step plan(CaseView family, @Nullable Deadline deadline) {
        var step = step("plan", family, PaperKind.WORK_PLAN, deadline);
        var met = first(family, PaperKind.WORK_PLAN)
                .map(paper -> later(paper.datedOn(), LocalDate.ofInstant(paper.recordedAt(), clock.getZone())))
                .orElse(null);
        return new Step(step.key(), step.state(), step.doneOn(), met, deadline);
    }

    private static Step step(String key, CaseView family, PaperKind kind, @Nullable Deadline deadline) {
        var doneOn = family.latest(kind).map(PaperView::datedOn).orElse(null);
        var metOn = first(family, kind).map(PaperView::datedOn).orElse(null);
        return new Step(key, doneOn == null ? State.LATER : State.DONE, doneOn, metOn, deadline);
    }

    private static Optional<PaperView> first(CaseView family, PaperKind kind) {
        return family.papers().stream()
                .filter(paper -> paper.kind() == kind && paper.countsIn(family.spell()))
                .min(Comparator.comparing(PaperView::recordedAt));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** What was not done while somebody worked with the family is not next once the work is over. */
    private static List<Step> markNext(List<Step> steps, Stage stage) {
        int first = stage.isOver() ? steps.size() - 1 : 0;
        for (int i = first; i < steps.size() && stage != Stage.CLOSED; i++) {
            var step = steps.get(i);
            if (step.state() == State.LATER) {
                steps.set(i, new Step(step.key(), State.NOW, null, null, step.deadline()));
                break;
            }
        }
        return List.copyOf(steps);
    }
}
