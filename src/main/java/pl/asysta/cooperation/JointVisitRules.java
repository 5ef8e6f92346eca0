package pl.asysta.cooperation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.asysta.cases.PaperKind;
import pl.asysta.kernel.Violations;
import pl.asysta.staff.Role;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;

/** What can be amiss with a joint visit and with what the family answered. */
@Component
class JointVisitRules {
    private final Workers workers;
    private final Clock clock;

    JointVisitRules(Workers workers, Clock clock) {
        this.workers = workers;
        this.clock = clock;
    }

    /** Not before the assistant was assigned, and not in the future. */
    void day(StartOfWork start, LocalDate day, Violations amiss) {
        if (day.isAfter(LocalDate.now(clock))) {
            amiss.at("day", "form.day.future");
        }
        start.family()
                .latest(PaperKind.ASSIGNMENT)
                .filter(assigned -> day.isBefore(assigned.datedOn()))
                .ifPresent(assigned -> amiss.at("day", "cooperation.before-assignment", assigned.datedOn()));
    }

    /** Somebody of the social workers is there, unless the director waived it or the family's way asks for nobody. */
    void socialWorker(StartOfWork start, @Nullable WorkerId chosen, Violations amiss) {
        if (chosen == null) {
            if (start.needsSocialWorker()) {
                amiss.at("socialWorker", "cooperation.social-worker.required");
            }
            return;
        }
        var worker = workers.workers(Set.of(chosen)).get(chosen);
        if (worker == null || worker.role() != Role.SOCIAL_WORKER) {
            amiss.at("socialWorker", "cooperation.not-a-social-worker");
        }
    }
}
