package pl.asysta.intake;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.cases.CloseCase;
import pl.asysta.cases.ClosureReason;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.Stage;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;

/** The end of a referral that turned out not to be justified. */
@Service
@Transactional
public class ReferralClosure {
    private final Cases cases;

    ReferralClosure(Cases cases) {
        this.cases = cases;
    }

    /** Closes the case with the reason; after the interview its analysis says what is to be done, and no longer this. */
    @PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void notJustified(CaseId id, String words, Viewer by) {
        var family = cases.toWriteIn(id, by);
        if (family.stage() == Stage.CLOSED) {
            throw new RuleViolation("intake.closed-already");
        }
        if (family.stage() != Stage.REPORTED
                || family.latest(PaperKind.INTERVIEW).isPresent()) {
            throw new RuleViolation("intake.close-after-interview");
        }
        cases.close(new CloseCase(id, ClosureReason.REFERRAL_NOT_JUSTIFIED, words, null), by);
    }
}
