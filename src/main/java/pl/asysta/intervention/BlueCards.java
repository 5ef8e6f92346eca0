package pl.asysta.intervention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.Violations;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.statute.Deadline;
import pl.asysta.statute.FamilySupportAct;
import pl.asysta.statute.StartEvent;
import pl.asysta.statute.StatutoryRules;

/**
 * The closed compartment: that the procedure "Niebieskie Karty" runs in a family, its days and who has which part in it.
 * Open to the director and her deputy, the family's social worker, its assistant and who stands in for her today; while form A
 * waits to be passed on also to who filled it in and to who monitors the family, where they see it. To everybody else there is
 * no such thing (docs/adr/0011).
 */
@Service
@Transactional
public class BlueCards {
    private final Cases cases;
    private final BlueCardRows rows;
    private final StatutoryRules rules;
    private final Clock clock;

    BlueCards(Cases cases, BlueCardRows rows, StatutoryRules rules, Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.rules = rules;
        this.clock = clock;
    }

    /** Whether the compartment of this family, which the viewer sees, is open to her. */
    public boolean areOpenTo(Viewer viewer, CaseView family) {
        return viewer.role().decidesRequests()
                || viewer.role() == Role.SOCIAL_WORKER && family.socialWorker().equals(viewer.worker())
                || family.isWorkedWithBy(viewer)
                || viewer.role() != Role.COORDINATOR && owesForm(viewer, family);
    }

    /** While form A waits to be passed on, whoever filled it in, and who asks after the family when the work is over. */
    private boolean owesForm(Viewer viewer, CaseView family) {
        return rows.isOwed(family.id(), family.isMonitoredBy(viewer), viewer.worker());
    }

    /** Those of a family that the viewer sees, the latest first; none where the compartment is closed to her. */
    @Transactional(readOnly = true)
    public List<BlueCardView> of(CaseView family, Viewer viewer) {
        return areOpenTo(viewer, family) ? rows.of(family.id()) : List.of();
    }

    /** The clocks of a family that the viewer sees; none where the compartment is closed to her. */
    @Transactional(readOnly = true)
    public List<Deadline> running(CaseView family, Viewer viewer) {
        return of(family, viewer).stream()
                .map(BlueCardView::running)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The forms that wait to be passed on, the earliest end first, in the families whose compartment is open to her. */
    @Transactional(readOnly = true)
    public List<BlueCardOnDesk> onDeskOf(Viewer viewer) {
        if (viewer.role() == Role.COORDINATOR || !viewer.role().seesFamilies()) {
            return List.of();
        }
        var owed = rows.owed(viewer);
        var labels = cases.labels(owed.stream().map(BlueCardRows.Owed::family).toList(), viewer);
        return owed.stream()
                .flatMap(one -> Optional.ofNullable(labels.get(one.family())).stream()
                        .map(label -> new BlueCardOnDesk(one.family(), label, deadline(one))))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NotFound if there is none, or the compartment is closed to the viewer
     */
    @Transactional(readOnly = true)
    public BlueCardView one(CaseView family, UUID card, Viewer viewer) {
        return of(family, viewer).stream()
                .filter(one -> one.id().equals(card))
                .findFirst()
                .orElseThrow(() -> new NotFound("case", family.id()));
    }

    /**
     * It began. The same beginning twice is no mistake.
     *
     * @throws NotFound if the compartment is closed to her
     * @throws RuleViolation if another one runs, or it cannot have begun then
     */
    public void start(StartBlueCard command, Viewer by) {
        var family = toWrite(command.family(), by);
        var open = of(family, by).stream().filter(BlueCardView::isOpen).findFirst();
        boolean again = open.filter(card -> card.startedOn().equals(command.startedOn())
                        && card.roleOf(by.worker()).equals(Optional.of(command.role())))
                .isPresent();
        if (again) {
            return;
        }
        if (open.isPresent()) {
            throw new RuleViolation("bluecard.runs-already");
        }
        var amiss = new Violations();
        refuseFuture(command.startedOn(), "startedOn", amiss);
        if (command.startedOn().isBefore(FamilySupportAct.IN_FORCE_SINCE)) {
            amiss.at("startedOn", "bluecard.before-the-act", FamilySupportAct.IN_FORCE_SINCE);
        }
        amiss.refuse();
        rows.add(command, by.worker());
    }

    /**
     * Form A was passed on, the procedure was closed, or she has another part in it. What is on record already stays.
     *
     * @throws NotFound if the compartment is closed to her
     * @throws RuleViolation if it is closed, the days cannot be so or another day is on record
     */
    public void keep(KeepBlueCard command, Viewer by) {
        var card = one(toWrite(command.family(), by), command.card(), by);
        if (isKept(card, command, by)) {
            return;
        }
        if (!card.isOpen()) {
            throw new RuleViolation("bluecard.closed-already");
        }
        var passedOn = command.passedOn();
        if (card.passedOn() != null && passedOn != null && !passedOn.equals(card.passedOn())) {
            throw RuleViolation.at("passedOn", "bluecard.passed-already", card.passedOn());
        }
        refuseUntimely(card, passedOn, command.closedOn());
        rows.takePart(card.id(), by.worker(), command.role());
        if (passedOn != null && card.passedOn() == null) {
            rows.pass(card.id(), passedOn, by.worker());
        }
        if (command.closedOn() != null) {
            rows.close(card.id(), command.closedOn(), by.worker());
        }
    }

    private static boolean isKept(BlueCardView card, KeepBlueCard command, Viewer by) {
        return card.roleOf(by.worker()).equals(Optional.of(command.role()))
                && (command.passedOn() == null || command.passedOn().equals(card.passedOn()))
                && (command.closedOn() == null || command.closedOn().equals(card.closedOn()));
    }

    private void refuseUntimely(BlueCardView card, @Nullable LocalDate passedOn, @Nullable LocalDate closedOn) {
        var amiss = new Violations();
        if (passedOn != null && passedOn.isBefore(card.startedOn())) {
            amiss.at("passedOn", "bluecard.passed-before", card.startedOn());
        }
        refuseFuture(passedOn, "passedOn", amiss);
        var last = passedOn != null ? passedOn : card.passedOn() != null ? card.passedOn() : card.startedOn();
        if (closedOn != null && closedOn.isBefore(last)) {
            amiss.at("closedOn", "bluecard.closed-before", last);
        }
        refuseFuture(closedOn, "closedOn", amiss);
        amiss.refuse();
    }

    private void refuseFuture(@Nullable LocalDate day, String box, Violations amiss) {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            amiss.at(box, "form.day.future");
        }
    }

    private Deadline deadline(BlueCardRows.Owed owed) {
        return rules.blueCardForm(new StartEvent(StartEvent.Kind.BLUE_CARD_STARTED, owed.startedOn(), ""));
    }

    private CaseView toWrite(CaseId id, Viewer by) {
        var family = cases.toWriteIn(id, by);
        if (!areOpenTo(by, family)) {
            throw new NotFound("case", id);
        }
        return family;
    }
}
