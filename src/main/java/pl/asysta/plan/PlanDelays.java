package pl.asysta.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import pl.asysta.cases.Milestones;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.PaperView;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;
import pl.asysta.statute.Deadline;

/**
 * When the first plan of a family is due, and what is known of one that is late. A plan is in time when the family has
 * answered by the term and that is on record by the term: a day that was typed afterwards stops no clock.
 */
@Service
@Transactional
public class PlanDelays {
    private final WorkPlans plans;
    private final Cases cases;
    private final CaseDeadlines deadlines;
    private final PlanRows rows;
    private final DelayRows delays;
    private final PlanStore store;
    private final Clock clock;

    PlanDelays(
            WorkPlans plans,
            Cases cases,
            CaseDeadlines deadlines,
            PlanRows rows,
            DelayRows delays,
            PlanStore store,
            Clock clock) {
        this.plans = plans;
        this.cases = cases;
        this.deadlines = deadlines;
        this.rows = rows;
        this.delays = delays;
        this.store = store;
        this.clock = clock;
    }

    /** When the first plan is due; empty before cooperation started. */
    public Optional<Deadline> deadline(CaseView family) {
        return deadlines.workPlan(Milestones.of(family, worker -> ""));
    }

    /** That the first plan of a family is late, or came late. */
    @Transactional(readOnly = true)
    public Optional<PlanDelay> of(CaseView family, WorkPlan plan) {
        var term = deadline(family).map(Deadline::due).orElse(null);
        if (term == null) {
            return Optional.empty();
        }
        var answer = plan.firstAgreed().map(PlanView::answer).orElse(null);
        var due = answer == null || answer.dueOn() == null ? term : answer.dueOn();
        var delay = answer == null
                ? new PlanDelay(due, null, null, closedOn(family), null, null)
                : new PlanDelay(due, answer.on(), day(answer.recordedAt()), null, answer.delayReason(), null);
        return delay.daysOn(today()) <= 0
                ? Optional.empty()
                : Optional.of(delay.seenBy(rows.delaySeen(family.id(), due).orElse(null)));
    }

    /**
     * The director knows that no plan was agreed in time, also when one has come meanwhile. Once is enough.
     *
     * @throws RuleViolation if the plan is not late
     */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void seen(CaseId id, Viewer by) {
        var family = cases.toWriteIn(id, by);
        var late = of(family, plans.of(id)).orElseThrow(() -> new RuleViolation("plan.not-late"));
        store.delaySeen(id, late.due(), by.worker());
    }

    /** Delays that ended before the director said that she knows of them, those of longest ago first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public List<DelayedFamily> endedUnseen(Viewer viewer) {
        return delays.endedUnseen(viewer);
    }

    /** The plans whose term ended in a year. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR', 'COORDINATOR')")
    public PlansOfYear ofYear(int year, Viewer viewer) {
        return delays.ofYear(year, viewer);
    }

    /** The term that an answer ends: of a first plan, unless the family says no. */
    Optional<Deadline> term(CaseView family, WorkPlan plan, FamilyAnswer answer) {
        return answer == FamilyAnswer.NO || plan.agreed().isPresent() ? Optional.empty() : deadline(family);
    }

    /** Whether an answer that is put on record today comes after the term, whatever day it bears. */
    boolean isLate(Deadline term) {
        return term.isOverdueOn(today());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private static @Nullable LocalDate closedOn(CaseView family) {
        return family.isOver()
                ? family.latest(PaperKind.CLOSURE).map(PaperView::datedOn).orElse(null)
                : null;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
