package pl.asysta.assessment;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseDeadlines;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.LifeArea;
import pl.asysta.cases.Milestones;
import pl.asysta.cases.PaperView;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;
import pl.asysta.statute.Deadline;

/** Assessments of families: read by all who see the family, remarked and acknowledged by the director (art. 15(1)(15)). */
@Service
@Transactional
public class Assessments {
    private final AssessmentRepository assessments;
    private final AssessmentDelays delays;
    private final Cases cases;
    private final CaseDeadlines deadlines;
    private final Workers workers;
    private final GoalsToWrite goals;
    private final Clock clock;

    Assessments(
            AssessmentRepository assessments,
            AssessmentDelays delays,
            Cases cases,
            CaseDeadlines deadlines,
            Workers workers,
            GoalsToWrite goals,
            Clock clock) {
        this.assessments = assessments;
        this.delays = delays;
        this.cases = cases;
        this.deadlines = deadlines;
        this.workers = workers;
        this.goals = goals;
        this.clock = clock;
    }

    /** The weak areas of a family, which the caller may see, for which a goal has still to be written into its plan. */
    @Transactional(readOnly = true)
    public List<LifeArea> goalsToWrite(CaseId family) {
        return goals.of(family);
    }

    /** The families of this viewer into whose plans a promised goal has still to be written; the oldest promise first. */
    @Transactional(readOnly = true)
    public List<PromisedGoal> goalsToWrite(Viewer viewer) {
        return goals.onDeskOf(viewer);
    }

    /** Every assessment of a family that the caller has already been allowed to see, the latest first. */
    @Transactional(readOnly = true)
    public List<AssessmentView> of(CaseId family) {
        return assessments.findByFamilyOrderByNumberDesc(family).stream()
                .map(Assessment::view)
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NotFound if there is none of this number
     */
    @Transactional(readOnly = true)
    public AssessmentView of(CaseId family, int number) {
        return one(family, number).view();
    }

    /** When the next assessment is due, with who entered the day it is counted from; empty before cooperation started. */
    @Transactional(readOnly = true)
    public Optional<Deadline> deadline(CaseView family) {
        var recorded =
                family.papers().stream().map(PaperView::recordedBy).distinct().toList();
        var names = workers.workers(recorded);
        return deadlines.assessment(Milestones.of(family, worker -> fullName(names.get(worker))));
    }

    /** Those that were presented and not acknowledged, the longest waiting first; twenty at most. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public List<WaitingAssessment> waiting() {
        return delays.waiting();
    }

    /**
     * The director's words to an assessment that she was given; she may change them until she acknowledges it.
     *
     * @throws RuleViolation if it was not presented, or is acknowledged already
     */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void remark(CaseId family, int number, long opened, @Nullable String words, Viewer by) {
        var assessment = held(family, number, by);
        if (!assessment.isRemarkedWith(words)) {
            assessment.refuseUnlessWithDirector("assessment.remarks-frozen");
            assessment.refuseStale(opened);
            assessment.remark(words, by.worker(), clock.instant());
        }
    }

    /**
     * The director has read it, and says this or nothing. The same twice is no mistake.
     *
     * @throws RuleViolation if it was not presented, or is acknowledged already
     */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void acknowledge(CaseId family, int number, long opened, @Nullable String words, Viewer by) {
        var assessment = held(family, number, by);
        if (assessment.isAcknowledged() && assessment.isRemarkedWith(words)) {
            return;
        }
        assessment.refuseUnlessWithDirector("assessment.acknowledged-already");
        if (!assessment.isRemarkedWith(words)) {
            assessment.refuseStale(opened);
            assessment.remark(words, by.worker(), clock.instant());
        }
        assessment.acknowledge(by.worker(), clock.instant());
    }

    /** The presented one before this, with which it is compared. */
    public Optional<AssessmentView> before(List<AssessmentView> all, int number) {
        return all.stream()
                .filter(one -> one.number() < number && !one.isDraft())
                .max(Comparator.comparing(AssessmentView::number));
    }

    private Assessment held(CaseId family, int number, Viewer by) {
        cases.toWriteIn(family, by);
        return one(family, number);
    }

    private Assessment one(CaseId family, int number) {
        return assessments.findByFamilyOrderByNumberDesc(family).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("assessment", number));
    }

    private static String fullName(@Nullable WorkerView worker) {
        return worker == null ? "" : worker.fullName();
    }
}
