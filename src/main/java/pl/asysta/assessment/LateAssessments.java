package pl.asysta.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.assessment.AssessmentView.Signature;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;
import pl.asysta.statute.Deadline;

/** Assessments that were not presented in time, while they are missing and after they came, and who knows of it. */
@Service
@Transactional
public class LateAssessments {
    private final Assessments assessments;
    private final Cases cases;
    private final AssessmentDelays delays;
    private final LateAssessmentRows rows;
    private final Clock clock;

    LateAssessments(
            Assessments assessments, Cases cases, AssessmentDelays delays, LateAssessmentRows rows, Clock clock) {
        this.assessments = assessments;
        this.cases = cases;
        this.delays = delays;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The director knows that no assessment was presented by this term, also when one has come meanwhile; without a term,
     * by any that this family missed. Once is enough.
     *
     * @throws RuleViolation if none is late
     */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void seen(CaseId id, @Nullable LocalDate due, Viewer by) {
        var missed = Stream.concat(
                        lasting(cases.toWriteIn(id, by)).map(Deadline::due).stream(), delays.ended(id).stream())
                .filter(term -> due == null || due.equals(term))
                .toList();
        if (missed.isEmpty()) {
            throw new RuleViolation("assessment.not-late");
        }
        missed.forEach(term -> delays.seen(id, term, by.worker()));
    }

    /** The terms that a family missed before it was assessed after all. */
    @Transactional(readOnly = true)
    public List<LocalDate> ended(CaseId family) {
        return delays.ended(family);
    }

    /** Who knows that none was presented by these terms of a family. */
    @Transactional(readOnly = true)
    public Map<LocalDate, Signature> seen(CaseId family) {
        return delays.seen(family);
    }

    /** Delays that ended before the director said that she knows of them, the earliest term first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public List<DelayedAssessment> endedUnseen() {
        return rows.endedUnseen();
    }

    /** The assessments whose term ended in a year. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR', 'COORDINATOR')")
    public AssessmentsOfYear ofYear(int year, Viewer viewer) {
        return rows.ofYear(year, viewer);
    }

    /** The deadline that has passed while somebody works with the family; empty while there is time. */
    private Optional<Deadline> lasting(CaseView family) {
        return assessments
                .deadline(family)
                .filter(deadline -> family.stage().hasAssistant())
                .filter(deadline -> deadline.isOverdueOn(LocalDate.now(clock)));
    }
}
