package pl.asysta.assignment;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/** How a family passes from one assistant to another: the director decides, the new assistant accepts. */
@Service
@Transactional
public class Reassignments {
    private final EntityManager entities;
    private final HeldCaseloads caseloads;
    private final OpenAssignments open;
    private final Assignable assignable;
    private final AssignmentNumbers numbers;
    private final Cases cases;
    private final Clock clock;

    Reassignments(
            EntityManager entities,
            HeldCaseloads caseloads,
            OpenAssignments open,
            Assignable assignable,
            AssignmentNumbers numbers,
            Cases cases,
            Clock clock) {
        this.entities = entities;
        this.caseloads = caseloads;
        this.open = open;
        this.assignable = assignable;
        this.numbers = numbers;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Ends one assignment and begins the next, both or neither. The plan and the assessments of the family go on, so
     * its clocks keep running. The same again is no mistake.
     *
     * @throws CaseloadFull when the new assistant may have no more families
     */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void reassign(Reassign command, Viewer by) {
        cases.visible(command.family(), by);
        var today = LocalDate.now(clock);
        var worker = assignable.on(command.to(), today);
        var from = open.assistantOf(command.family());
        var held = caseloads.of(Set.copyOf(List.of(from, command.to())));
        var family = cases.toWriteIn(command.family(), by);
        var takingOver = caseload(held, command.to());
        if (takingOver
                .of(command.family())
                .filter(a -> a.follows(command.current()))
                .isPresent()) {
            return;
        }
        var current = caseload(held, from)
                .of(command.family())
                .filter(assignment -> assignment.is(command.current()))
                .orElseThrow(() -> new RuleViolation("assignment.changed-meanwhile"));
        refuseWrong(command, from, current, today);
        var basis = new AssignmentBasis(
                family.id(),
                current.request(),
                current.basis(),
                numbers.next(today.getYear()),
                null,
                by.worker(),
                clock.instant());
        current.end(command.on(), EndReason.HANDED_OVER, null, by.worker(), clock.instant());
        entities.flush(); // the family is free before it is taken
        takingOver
                .take(
                        basis,
                        current.termsFrom(command.on()),
                        worker,
                        caseloads.allowances(command.to(), today, command.on()))
                .takeOver(current, command.note());
        cases.assistantChanged(family.id(), by, command.to(), command.on());
    }

    /** The new assistant has read what she was left and takes over. Once is enough. */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public void accept(CaseId family, Viewer by) {
        cases.visible(family, by);
        caseloads
                .of(by.worker())
                .of(family)
                .orElseThrow(() -> new RuleViolation("assignment.not-yours"))
                .accept(clock.instant());
    }

    private static void refuseWrong(Reassign command, WorkerId from, Assignment current, LocalDate today) {
        if (from.equals(command.to())) {
            throw RuleViolation.at("assistant", "assignment.same-assistant");
        }
        if (command.on().isBefore(current.startedOn())) {
            throw RuleViolation.at("on", "assignment.ends-before-it-starts", current.startedOn());
        }
        if (command.on().isAfter(today) && !command.on().equals(current.startedOn())) {
            throw RuleViolation.at("on", "form.day.future");
        }
    }

    private static Caseload caseload(Map<WorkerId, Caseload> held, WorkerId assistant) {
        return Objects.requireNonNull(held.get(assistant));
    }
}
