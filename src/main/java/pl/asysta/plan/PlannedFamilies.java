package pl.asysta.plan;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.PaperView;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.Violations;
import pl.asysta.staff.Viewer;

/** For which family an assistant plans, and when what is on record of its plan can have happened. */
@Component
class PlannedFamilies {
    private final Cases cases;
    private final Clock clock;

    PlannedFamilies(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * A family for which she plans, locked.
     *
     * @throws RuleViolation if it is not hers, or cooperation has not started
     */
    CaseView toPlan(CaseId id, Viewer by) {
        var family = cases.toWriteIn(id, by).openFor(PaperKind.WORK_PLAN);
        if (!family.isWorkedWithBy(by)) {
            throw new RuleViolation("plan.not-your-family");
        }
        if (family.latest(PaperKind.COOPERATION_START).isEmpty()) {
            throw new RuleViolation("plan.before-cooperation");
        }
        return family;
    }

    /** Refuses a day that is to come, or before cooperation started. */
    void refuseDay(String box, LocalDate day, CaseView family, Violations amiss) {
        if (day.isAfter(LocalDate.now(clock))) {
            amiss.at(box, "form.day.future");
        }
        if (day.isBefore(started(family))) {
            amiss.at(box, "plan.before-start", started(family));
        }
    }

    /** The day on which cooperation started. */
    static LocalDate started(CaseView family) {
        return family.latest(PaperKind.COOPERATION_START)
                .map(PaperView::datedOn)
                .orElseThrow();
    }
}
