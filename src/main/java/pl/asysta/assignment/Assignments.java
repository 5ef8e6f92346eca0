package pl.asysta.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.request.AssignmentRequests;
import pl.asysta.staff.Availability;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** Who works with which family (art. 11(4)). */
@Service
@Transactional
public class Assignments {
    private final CaseloadRepository caseloads;
    private final AssignmentRequests requests;
    private final Cases cases;
    private final Workers workers;
    private final JdbcClient jdbc;
    private final Clock clock;

    Assignments(
            CaseloadRepository caseloads,
            AssignmentRequests requests,
            Cases cases,
            Workers workers,
            JdbcClient jdbc,
            Clock clock) {
        this.caseloads = caseloads;
        this.requests = requests;
        this.cases = cases;
        this.workers = workers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Grants a request and gives the family to an assistant from today. The same decision twice is no mistake.
     *
     * @throws CaseloadFull when the act allows her no more families
     */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void assign(AssignAssistant command, Viewer by) {
        var today = LocalDate.now(clock);
        var assistant = assignable(command.assistant(), today);
        var family = requests.toDecide(command.request()).family();
        var caseload = caseload(command.assistant());
        if (caseload.has(family)) {
            return;
        }
        requests.grant(command.request(), command.opened(), command.hints(), by);
        caseload.take(
                new AssignmentBasis(family, command.request(), command.hints(), by.worker(), clock.instant()),
                assistant,
                today);
        cases.assistantAssigned(family, by, command.assistant(), today);
    }

    private WorkerView assignable(WorkerId id, LocalDate today) {
        var worker = workers.workers(Set.of(id)).get(id);
        if (worker == null || worker.role() != Role.FAMILY_ASSISTANT || !worker.enabled()) {
            throw RuleViolation.at("assistant", "assignment.not-an-assistant");
        }
        var availability = workers.hindrances(today).getOrDefault(id, Availability.AVAILABLE);
        if (availability.suspendedSince() != null) {
            throw RuleViolation.at("assistant", "assignment.assistant-suspended", worker.fullName());
        }
        if (availability.absentUntil() != null) {
            throw RuleViolation.at(
                    "assistant", "assignment.assistant-absent", worker.fullName(), availability.absentUntil());
        }
        return worker;
    }

    private Caseload caseload(WorkerId assistant) {
        jdbc.sql("insert into caseload (assistant_id) values (?) on conflict do nothing")
                .param(assistant.id())
                .update();
        return caseloads.lock(assistant).orElseThrow();
    }
}
