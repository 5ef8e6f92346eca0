package pl.asysta.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.Violations;
import pl.asysta.people.Placements;
import pl.asysta.staff.Viewer;

/**
 * Work plans: drafted by the family's assistant ({@link PlanDrafts}), answered by the family ({@link FamilyAnswers}),
 * read by the director, carried out. What has been answered is kept, and a change is a new version.
 */
@Service
@Transactional
public class WorkPlans {
    private final Cases cases;
    private final PlannedFamilies families;
    private final Placements placements;
    private final PlanRows rows;
    private final PlanStore store;
    private final Clock clock;

    WorkPlans(
            Cases cases, PlannedFamilies families, Placements placements, PlanRows rows, PlanStore store, Clock clock) {
        this.cases = cases;
        this.families = families;
        this.placements = placements;
        this.rows = rows;
        this.store = store;
        this.clock = clock;
    }

    /** The plan of a family that the caller has already been allowed to see. */
    @Transactional(readOnly = true)
    public WorkPlan of(CaseId family) {
        return new WorkPlan(rows.of(family));
    }

    /** What a draft still lacks before the family can be asked. */
    @Transactional(readOnly = true)
    public List<PlanGap> gaps(CaseId family, PlanView plan) {
        return PlanGaps.of(plan, isChildPlaced(family));
    }

    /** Whether a child of the family lives outside it today; then the plan goes with the child's aid plan. */
    @Transactional(readOnly = true)
    public boolean isChildPlaced(CaseId family) {
        return placements.of(family).stream().anyMatch(placement -> placement.coversDay(LocalDate.now(clock)));
    }

    /**
     * How far an action of the plan that holds has come.
     *
     * @throws RuleViolation if the day is to come or before cooperation started, or nobody says why it is struck off
     */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public void progress(PlanProgress command, Viewer by) {
        var family = families.toPlan(command.family(), by);
        var action = of(family.id())
                .holding(command.action())
                .orElseThrow(() -> new NotFound("action of a plan", command.action()));
        var amiss = new Violations();
        if (command.status() == ActionStatus.ACHIEVED && command.doneOn() == null) {
            amiss.at("doneOn", "plan.form.doneOn.required");
        }
        if (command.status() == ActionStatus.REMOVED && command.note() == null) {
            amiss.at("note", "plan.form.note.required");
        }
        if (command.doneOn() != null) {
            families.refuseDay("doneOn", command.doneOn(), family, amiss);
        }
        amiss.refuse();
        store.progress(command, action);
    }

    /** The director has read a plan that was agreed. Once is enough. */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void acknowledge(CaseId family, int number, Viewer by) {
        cases.toWriteIn(family, by);
        var plan = of(family)
                .version(number)
                .filter(PlanView::isAgreed)
                .orElseThrow(() -> new NotFound("plan that was agreed", number));
        store.acknowledge(plan, by.worker());
    }
}
