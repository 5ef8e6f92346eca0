package pl.asysta.cooperation;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.asysta.cases.Assistance;
import pl.asysta.cases.Cases;
import pl.asysta.consent.ConsentKind;
import pl.asysta.consent.ConsentRecorded;
import pl.asysta.kernel.RuleViolation;

/**
 * Cooperation starts on the day the family signs consent B (S3-13). A family that a court obliged works with its
 * assistant also when it refuses: the refusal is a task to tell the court, and the clocks run (C2).
 */
@Component
class CooperationStarts {
    private final Cases cases;
    private final Assistance assistance;
    private final StartsOfWork starts;

    CooperationStarts(Cases cases, Assistance assistance, StartsOfWork starts) {
        this.cases = cases;
        this.assistance = assistance;
        this.starts = starts;
    }

    @EventListener
    void answered(ConsentRecorded recorded) {
        if (recorded.consent() != ConsentKind.COOPERATION || recorded.kind() == ConsentKind.WITHDRAWAL) {
            return;
        }
        var start = starts.of(cases.toWriteIn(recorded.family(), recorded.by()));
        boolean visited = start.visit() != null;
        if (start.start().isPresent() || recorded.kind() == ConsentKind.COOPERATION_REFUSED && !visited) {
            return; // nothing starts by a refusal before anybody has come; the court is told all the same
        }
        refuseBeforeVisit(start, recorded.on());
        if (recorded.kind() == ConsentKind.COOPERATION
                || start.family().pathway().isObligedByCourt()) {
            assistance.cooperationStarted(recorded.family(), recorded.by(), recorded.on());
        }
    }

    /** The rules of cooperation are discussed at the first visit, so that nobody signs before it. */
    private static void refuseBeforeVisit(StartOfWork start, LocalDate on) {
        var visit = start.visit();
        if (visit == null && start.needsConsent()) {
            throw new RuleViolation("cooperation.consent-before-visit");
        }
        if (visit != null && on.isBefore(visit.heldOn())) {
            throw RuleViolation.at("signedOn", "cooperation.signed-before-visit", visit.heldOn());
        }
    }
}
