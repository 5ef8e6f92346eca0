package pl.asysta.cooperation;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.Assistance;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.cases.MissedReason;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.Violations;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Viewer;

/** The first visit of the social worker and the assistant together: agreed, missed, held (S1-07, S3-12). */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT')")
public class JointVisits {
    private final Cases cases;
    private final Assistance assistance;
    private final StartsOfWork starts;
    private final JointVisitRules rules;
    private final JointVisitEntries entries;
    private final OnceOnly onceOnly;

    JointVisits(
            Cases cases,
            Assistance assistance,
            StartsOfWork starts,
            JointVisitRules rules,
            JointVisitEntries entries,
            OnceOnly onceOnly) {
        this.cases = cases;
        this.assistance = assistance;
        this.starts = starts;
        this.rules = rules;
        this.entries = entries;
        this.onceOnly = onceOnly;
    }

    /**
     * Agrees the joint visit, in place of the one agreed before.
     *
     * @throws RuleViolation if its time has passed, no social worker goes there, or the visit is over
     */
    public void agree(AgreeJointVisit command, Viewer by) {
        var start = toWriteIn(command.family(), by);
        onceOnly.carryOut(command.token(), command, () -> {
            start.refuseUnlessVisitAwaited();
            var amiss = new Violations();
            rules.socialWorker(start, command.socialWorker(), amiss);
            amiss.refuse();
            return entries.agree(command, start, by);
        });
    }

    /** Records that it did not take place; the clock runs on. */
    public void miss(MissJointVisit command, Viewer by) {
        var start = toWriteIn(command.family(), by);
        onceOnly.carryOut(command.token(), command, () -> {
            start.refuseUnlessVisitAwaited();
            var amiss = new Violations();
            rules.day(start, command.day(), amiss);
            if (command.reason() == MissedReason.OTHER && command.words() == null) {
                amiss.at("words", "interview.attempt-unexplained");
            }
            amiss.refuse();
            return entries.miss(command, start, by);
        });
    }

    /** Records that it was held: an entry of the work card; where nobody signs a consent, the start of cooperation too. */
    public void hold(HoldJointVisit command, Viewer by) {
        var start = toWriteIn(command.family(), by);
        onceOnly.carryOut(command.token(), command, () -> {
            start.refuseUnlessVisitAwaited();
            var amiss = new Violations();
            rules.day(start, command.day(), amiss);
            rules.socialWorker(start, command.socialWorker(), amiss);
            amiss.refuse();
            var entry = entries.hold(command, start, by);
            if (!start.needsConsent()) {
                assistance.cooperationStarted(command.family(), by, command.day());
            }
            return entry;
        });
    }

    private StartOfWork toWriteIn(CaseId family, Viewer by) {
        return starts.of(cases.toWriteIn(family, by));
    }
}
