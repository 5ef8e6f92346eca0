package pl.asysta.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.Violations;
import pl.asysta.request.AssignmentRequests;
import pl.asysta.staff.Viewer;

/** Who works with which family (art. 11(4)). */
@Service
@Transactional
public class Assignments {
    private final HeldCaseloads caseloads;
    private final OpenAssignments open;
    private final Assignable assignable;
    private final AssignmentRequests requests;
    private final AssignmentNumbers numbers;
    private final Cases cases;
    private final Clock clock;

    Assignments(
            HeldCaseloads caseloads,
            OpenAssignments open,
            Assignable assignable,
            AssignmentRequests requests,
            AssignmentNumbers numbers,
            Cases cases,
            Clock clock) {
        this.caseloads = caseloads;
        this.open = open;
        this.assignable = assignable;
        this.requests = requests;
        this.numbers = numbers;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Grants a request and gives the family to an assistant. The same decision twice is no mistake.
     *
     * @throws CaseloadFull when the act, or her own limit, allows her no more families
     */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void assign(AssignAssistant command, Viewer by) {
        var today = LocalDate.now(clock);
        var from = command.terms().from();
        var assistant = assignable.on(command.assistant(), today, from);
        var caseload = caseloads.of(command.assistant());
        var request = requests.toDecide(command.request());
        if (caseload.has(request.family())) {
            return;
        }
        requests.grant(command.request(), command.opened(), command.hints(), by);
        refuseWrongDays(command.terms(), request.filedOn(), today);
        var family = cases.visible(request.family(), by);
        var basis = new AssignmentBasis(
                family.id(),
                command.request(),
                AssignmentBasis.of(family.pathway()),
                numbers.next(today.getYear()),
                command.hints(),
                by.worker(),
                clock.instant());
        caseload.take(basis, command.terms(), assistant, caseloads.allowances(command.assistant(), today, from));
        cases.assistantAssigned(family.id(), by, command.assistant(), from);
    }

    /**
     * Ends the work with a family; what becomes of the family is the caller's to decide, in the same transaction. The
     * place is free at once.
     *
     * @throws RuleViolation if nobody works with it, or the day is before the first one or to come
     */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void end(EndAssignment command, Viewer by) {
        var assignment = held(command.family(), by);
        if (command.on().isBefore(assignment.startedOn())) {
            throw RuleViolation.at("on", "assignment.ends-before-it-starts", assignment.startedOn());
        }
        if (command.on().isAfter(LocalDate.now(clock))) {
            throw RuleViolation.at("on", "form.day.future");
        }
        assignment.end(command.on(), command.reason(), command.words(), by.worker(), clock.instant());
    }

    /**
     * The caseload of the family's assistant, and the family, are held until the transaction ends; for whoever decides
     * about both.
     *
     * @throws RuleViolation if nobody works with the family
     */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void hold(CaseId family, Viewer by) {
        held(family, by);
    }

    /**
     * Plans until when the assistant will work with the family. The same again is no mistake.
     *
     * @throws RuleViolation if another assistant has come, or somebody has planned another end, since the page was opened
     */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR', 'COORDINATOR')")
    public void planEnd(PlanEnd command, Viewer by) {
        var assignment = held(command.family(), by);
        if (!assignment.is(command.opened())) {
            throw new RuleViolation("assignment.changed-meanwhile");
        }
        if (Objects.equals(assignment.plannedEnd(), command.plannedEnd())) {
            return;
        }
        if (!Objects.equals(assignment.plannedEnd(), command.seen())) {
            throw RuleViolation.at("plannedEnd", "assignment.planned-end-changed");
        }
        var wrong = new Violations();
        AssignmentTerms.checkPlannedEnd(command.plannedEnd(), assignment.startedOn(), wrong);
        wrong.refuse();
        assignment.planEnd(command.plannedEnd());
    }

    /** The open assignment; its caseload and the family are held, in this order. */
    private Assignment held(CaseId family, Viewer by) {
        cases.visible(family, by);
        var assistant = open.assistantOf(family);
        var caseload = caseloads.of(assistant);
        cases.toWriteIn(family, by);
        return caseload.of(family).orElseThrow(() -> new RuleViolation("assignment.changed-meanwhile"));
    }

    private static void refuseWrongDays(AssignmentTerms terms, LocalDate requestedOn, LocalDate today) {
        var wrong = new Violations();
        terms.check(requestedOn, today, wrong);
        wrong.refuse();
    }
}
