package pl.asysta.assessment;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;

/** The way back for who has begun an assessment by mistake: another kind, or none. What was presented stays. */
@Service
@Transactional
public class BegunAssessments {
    private final EntityManager entities;
    private final AssessmentRepository assessments;
    private final AssessedFamilies families;
    private final Clock clock;

    BegunAssessments(EntityManager entities, AssessmentRepository assessments, AssessedFamilies families, Clock clock) {
        this.entities = entities;
        this.assessments = assessments;
        this.families = families;
        this.clock = clock;
    }

    /**
     * Makes a draft one of another kind; what it says stays. The same kind is no mistake.
     *
     * @param opened the version of the draft that she saw
     * @throws RuleViolation if it was presented, or this kind has had its time
     */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public void become(CaseId id, int number, AssessmentKind kind, long opened, Viewer by) {
        var family = families.toAssess(id, by);
        var all = assessments.findByFamilyOrderByNumberDesc(id);
        var draft = draft(all, number).orElseThrow(() -> new NotFound("assessment", number));
        if (draft.kind() == kind) {
            return;
        }
        draft.refuseStale(opened);
        List<Assessment> others = all.stream().filter(one -> one != draft).toList();
        AssessedFamilies.refuseOutOfTurn(kind, others, family);
        draft.become(kind, by.worker(), clock.instant());
    }

    /**
     * Takes a draft away; one that is gone already is no mistake.
     *
     * @param opened the version of the draft that she saw
     * @throws RuleViolation if it was presented
     */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public void discard(CaseId id, int number, long opened, Viewer by) {
        families.toAssess(id, by);
        draft(assessments.findByFamilyOrderByNumberDesc(id), number).ifPresent(draft -> {
            draft.refuseStale(opened);
            entities.remove(draft);
        });
    }

    private static Optional<Assessment> draft(Collection<Assessment> all, int number) {
        var found = all.stream().filter(one -> one.number() == number).findFirst();
        if (found.isPresent() && !found.get().isDraft()) {
            throw new RuleViolation("assessment.begun-presented");
        }
        return found;
    }
}
