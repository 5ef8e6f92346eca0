package pl.asysta.assignment;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Availability;
import pl.asysta.staff.Role;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** Whether somebody can be given a family at all, apart from the limit. */
@Component
class Assignable {
    private final Workers workers;

    Assignable(Workers workers) {
        this.workers = workers;
    }

    /**
     * An assistant who is there on these days, or a refusal that says what stands in the way. Nobody suspends her or
     * writes down an absence of hers until the decision is made.
     */
    WorkerView on(WorkerId id, LocalDate... days) {
        var worker = workers.workers(Set.of(id)).get(id);
        if (worker == null || worker.role() != Role.FAMILY_ASSISTANT || !worker.enabled()) {
            throw RuleViolation.at("assistant", "assignment.not-an-assistant");
        }
        workers.keep(id);
        Stream.of(days).distinct().forEach(day -> refuseIfHindered(worker, day));
        return worker;
    }

    private void refuseIfHindered(WorkerView worker, LocalDate day) {
        var availability = workers.hindrances(day).getOrDefault(worker.id(), Availability.AVAILABLE);
        if (availability.suspendedSince() != null) {
            throw RuleViolation.at("assistant", "assignment.assistant-suspended", worker.fullName());
        }
        if (availability.absentUntil() != null) {
            throw RuleViolation.at(
                    "assistant", "assignment.assistant-absent", worker.fullName(), availability.absentUntil());
        }
    }
}
