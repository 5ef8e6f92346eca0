package pl.asysta.cooperation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.PaperView;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.visits.AgreedVisit;
import pl.asysta.visits.MissedVisit;

/**
 * How far the work with a family has started.
 *
 * @param agreed the joint visit that is agreed, or null
 * @param missed joint visits that did not take place, the latest first
 * @param visit the joint visit that was held, or null
 * @param waiver that no social worker has to be there, or null
 */
public record StartOfWork(
        CaseView family,
        @Nullable AgreedVisit agreed,
        List<MissedVisit> missed,
        @Nullable JointVisitView visit,
        @Nullable WaiverView waiver) {
    /** When the assistant of now confirmed having read the file. */
    public Optional<PaperView> reading() {
        return family.fileRead();
    }

    /** Since when the family and the assistant cooperate. */
    public Optional<PaperView> start() {
        return family.latest(PaperKind.COOPERATION_START);
    }

    /** Whether an assistant works with the family, so that there is anything to start. */
    public boolean isOpen() {
        return family.stage().hasAssistant();
    }

    /** Whether the joint visit is still ahead. */
    public boolean awaitsVisit() {
        return isOpen() && visit == null && start().isEmpty();
    }

    void refuseUnlessVisitAwaited() {
        if (!isOpen()) {
            throw new RuleViolation("cases.out-of-order." + PaperKind.COOPERATION_START);
        }
        if (!awaitsVisit()) {
            throw new RuleViolation("cooperation.visit-over");
        }
    }

    /** Whether the family's answer is awaited: the visit is over. */
    public boolean awaitsAnswer() {
        return isOpen() && start().isEmpty() && visit != null && needsConsent();
    }

    /** Whether consent B is asked for; support "Za życiem" begins with the first meeting. */
    public boolean needsConsent() {
        return family.pathway().startsWithJointVisit();
    }

    /** Whether a social worker has to be there: not where the director waived it, nor where no law asks for the visit. */
    public boolean needsSocialWorker() {
        return waiver == null && family.pathway().startsWithJointVisit();
    }
}
