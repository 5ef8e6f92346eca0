package pl.asysta.court;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.PaperView;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.Deadline;
import pl.asysta.statute.FamilySupportAct;
import pl.asysta.statute.StartEvent;
import pl.asysta.statute.StatutoryRules;

/** The orders of courts, each of a family that it obliges. */
@Service
@Transactional
public class CourtOrders {
    private final EntityManager entities;
    private final CourtOrderRepository orders;
    private final Cases cases;
    private final StatutoryRules rules;
    private final Clock clock;

    CourtOrders(EntityManager entities, CourtOrderRepository orders, Cases cases, StatutoryRules rules, Clock clock) {
        this.entities = entities;
        this.orders = orders;
        this.cases = cases;
        this.rules = rules;
        this.clock = clock;
    }

    /** The order for a family that the caller has already been allowed to see. */
    @Transactional(readOnly = true)
    public Optional<CourtOrderView> of(CaseId family) {
        return orders.findByFamily(family).map(order -> order.view(clock.getZone()));
    }

    /** Records the order or corrects it; the same order twice is no mistake. */
    @PreAuthorize("hasRole('SOCIAL_WORKER')")
    public void record(RecordCourtOrder command, Viewer by) {
        cases.toWriteIn(command.family(), by);
        var existing = orders.findByFamily(command.family());
        if (existing.filter(order -> order.says(command)).isPresent()) {
            return;
        }
        check(command);
        if (existing.isPresent()) {
            existing.get().correct(command, by.worker(), clock.instant());
        } else {
            StaleVersion.refuseUnless(command.opened(), CourtOrderView.NONE);
            entities.persist(new CourtOrder(command, by.worker(), clock.instant()));
        }
        cases.brought(
                command.family(), by, PaperKind.COURT_ORDER, command.text().orderedOn());
    }

    /**
     * The reports for which the court still waits, as deadlines; names come from the caller. A day that passed before the
     * case was opened again asks for nothing any more.
     */
    public List<Deadline> deadlines(CaseView family, CourtOrderView order, Function<WorkerId, String> names) {
        var since = family.papers().stream()
                .filter(paper -> paper.kind() == PaperKind.REOPENING)
                .map(PaperView::datedOn)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        var ordered =
                new StartEvent(StartEvent.Kind.COURT_ORDERED, order.text().orderedOn(), names.apply(order.savedBy()));
        return order.reports().stream()
                .filter(CourtReport::isDue)
                .filter(report -> !report.dueOn().isBefore(since))
                .map(report -> rules.courtReport(ordered, report.dueOn()))
                .toList();
    }

    private void check(RecordCourtOrder command) {
        var orderedOn = command.text().orderedOn();
        if (orderedOn.isAfter(LocalDate.now(clock))) {
            throw RuleViolation.at("orderedOn", "form.day.future");
        }
        if (orderedOn.isBefore(FamilySupportAct.IN_FORCE_SINCE)) {
            throw RuleViolation.at("orderedOn", "court.before-the-act");
        }
        for (int i = 0; i < command.reports().size(); i++) {
            check(command.reports().get(i), "reports[" + i + "]", orderedOn);
        }
    }

    private void check(CourtReport report, String row, LocalDate orderedOn) {
        if (report.dueOn().isBefore(orderedOn)) {
            throw RuleViolation.at(row + ".dueOn", "court.report-before-order");
        }
        var sentOn = report.sentOn();
        if (sentOn != null && sentOn.isBefore(orderedOn)) {
            throw RuleViolation.at(row + ".sentOn", "court.sent-before-order");
        }
        if (sentOn != null && sentOn.isAfter(LocalDate.now(clock))) {
            throw RuleViolation.at(row + ".sentOn", "form.day.future");
        }
    }
}
