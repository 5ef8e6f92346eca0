package pl.asysta.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    CasePath(CaseDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * One step.
     *
     * @param key of its name in the messages
     * @param state done, now or later
     * @param doneOn the day it was done, or null
     * @param deadline its deadline, or null where none runs or ran
     */
    public record Step(
            String key,
            State state,
            @Nullable LocalDate doneOn,
            @Nullable Deadline deadline) {
        /** Whether it was done by its deadline. */
        public boolean isInTime() {
            return doneOn != null && deadline != null && deadline.isKeptBy(doneOn);
        }
    }

    /** Where a step stands. */
    public enum State {
        DONE,
        NOW,
        LATER
    }

    /** The steps of a family on its pathway; eight on the longest. */
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
            steps.add(step("plan", family, PaperKind.WORK_PLAN, due));
        }
        if (pathway.asksFor(PaperKind.ASSESSMENT)) {
            steps.add(assessment(family, milestones));
        }
        steps.add(step("closure", family, PaperKind.CLOSURE, null));
        return markNext(steps, family.stage());
    }

    /** Assessments repeat: the step is never done for good while somebody works with the family. */
    private Step assessment(CaseView family, Milestones milestones) {
        var last = family.latest(PaperKind.ASSESSMENT).map(PaperView::datedOn).orElse(null);
        return family.stage() == Stage.CLOSED
                ? new Step("assessment", last == null ? State.LATER : State.DONE, last, null)
                : new Step(
                        "assessment",
                        State.LATER,
                        null,
                        deadlines.assessment(milestones).orElse(null));
    }

    private static Step step(String key, CaseView family, PaperKind kind, @Nullable Deadline deadline) {
        var doneOn = family.latest(kind).map(PaperView::datedOn).orElse(null);
        return new Step(key, doneOn == null ? State.LATER : State.DONE, doneOn, deadline);
    }

    private static List<Step> markNext(List<Step> steps, Stage stage) {
        for (int i = 0; i < steps.size() && stage != Stage.CLOSED; i++) {
            var step = steps.get(i);
            if (step.state() == State.LATER) {
                steps.set(i, new Step(step.key(), State.NOW, null, step.deadline()));
                break;
            }
        }
        return List.copyOf(steps);
    }
}
