package pl.asysta.assessment;

import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.PaperView;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;

/** Whose situation is assessed, by whom, and which assessment has its turn. */
@Component
class AssessedFamilies {
    private final Cases cases;

    AssessedFamilies(Cases cases) {
        this.cases = cases;
    }

    /**
     * A family that cooperates, to its assistant or who stands in for her; nobody else writes to it meanwhile.
     *
     * @throws RuleViolation if it is not hers, or cooperation has not started
     */
    CaseView toAssess(CaseId id, Viewer by) {
        var family = cases.toWriteIn(id, by).openFor(PaperKind.ASSESSMENT);
        if (!family.isWorkedWithBy(by)) {
            throw new RuleViolation("assessment.not-your-family");
        }
        if (family.latest(PaperKind.COOPERATION_START).isEmpty()) {
            throw new RuleViolation("assessment.no-cooperation");
        }
        return family;
    }

    /** The initial one is the first; after a final one the work may go on, and is assessed again. */
    static void refuseOutOfTurn(AssessmentKind kind, Collection<Assessment> others, CaseView family) {
        var since = started(family);
        if (kind == AssessmentKind.INITIAL
                && others.stream().anyMatch(one -> !one.assessedOn().isBefore(since))) {
            throw new RuleViolation("assessment.initial-comes-first");
        }
    }

    /** The first day of the cooperation of now. */
    static LocalDate started(CaseView family) {
        return family.latest(PaperKind.COOPERATION_START)
                .map(PaperView::datedOn)
                .orElseThrow();
    }
}
