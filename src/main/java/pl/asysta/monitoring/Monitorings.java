package pl.asysta.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.Assistance;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.Stage;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.Violations;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.statute.Deadline;
import pl.asysta.statute.StartEvent;
import pl.asysta.statute.StatutoryRules;

/** How families fare after the work with them has ended (S3-43). */
@Service
@Transactional
public class Monitorings {
    private final Cases cases;
    private final Assistance assistance;
    private final StatutoryRules rules;
    private final MonitoringRows rows;
    private final OnceOnly onceOnly;
    private final Clock clock;

    Monitorings(
            Cases cases,
            Assistance assistance,
            StatutoryRules rules,
            MonitoringRows rows,
            OnceOnly onceOnly,
            Clock clock) {
        this.cases = cases;
        this.assistance = assistance;
        this.rules = rules;
        this.rows = rows;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    /** Every monitoring of a family that the caller has already been allowed to see, the latest first. */
    @Transactional(readOnly = true)
    public List<MonitoringView> of(CaseId family) {
        return rows.of(family);
    }

    /** The one that runs. */
    @Transactional(readOnly = true)
    public Optional<MonitoringView> open(CaseId family) {
        return of(family).stream().filter(MonitoringView::isOpen).findFirst();
    }

    /** By when somebody would ask, were this the last day of the work; the earliest first. */
    public List<Deadline> planned(LocalDate workEndedOn, String enteredBy) {
        return rules.monitoringContacts(new StartEvent(StartEvent.Kind.WORK_ENDED, workEndedOn, enteredBy));
    }

    /** The work has ended on this day, in the same transaction; the days are those of the centre's practice on it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(CaseView family, LocalDate workEndedOn, Viewer by) {
        rows.begin(family.id(), family.spell(), workEndedOn, planned(workEndedOn, ""), by.worker());
    }

    /** Whether the viewer records how this family fares: its monitor, who stands in for her, or a social worker. */
    public boolean isRecordedBy(CaseView family, Viewer viewer) {
        return family.stage() == Stage.MONITORED
                && (family.isMonitoredBy(viewer) || viewer.role() == Role.SOCIAL_WORKER);
    }

    /** Whether the viewer may end it. */
    public boolean isEndedBy(CaseView family, Viewer viewer) {
        return isRecordedBy(family, viewer)
                || family.stage() == Stage.MONITORED && viewer.role().decidesRequests();
    }

    /**
     * Records that somebody asked; the same form twice records it once.
     *
     * @throws RuleViolation if the family is not monitored, or the day is to come or not after the work
     */
    @PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT')")
    public void record(RecordContact command, Viewer by) {
        var family = cases.toWriteIn(command.family(), by);
        onceOnly.carryOut(command.token(), command, () -> {
            var monitoring = running(family);
            if (!isRecordedBy(family, by)) {
                throw new RuleViolation("monitoring.not-yours");
            }
            var amiss = new Violations();
            if (command.on().isAfter(today())) {
                amiss.at("on", "form.day.future");
            }
            if (!command.on().isAfter(monitoring.workEndedOn())) {
                amiss.at("on", "monitoring.before-the-end", monitoring.workEndedOn());
            }
            amiss.refuse();
            var contact = rows.add(command, monitoring.spell(), by.worker());
            rows.keep(command.family(), monitoring.spell(), kept(monitoring, command.on()), contact);
            assistance.monitored(command.family(), by, command.on());
            return contact;
        });
    }

    /**
     * Ends it, and with it the case. The same end twice is no mistake.
     *
     * @throws RuleViolation if the family is not monitored, nobody has answered that it needs an assistant again, or contacts
     *     are still to be made and nobody says why not
     */
    @PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void end(EndMonitoring command, Viewer by) {
        var family = cases.toWriteIn(command.family(), by);
        if (family.isClosed() && isEndedBy(command, by)) {
            return;
        }
        var monitoring = running(family);
        if (!isEndedBy(family, by)) {
            throw new RuleViolation("monitoring.not-yours");
        }
        if (monitoring.saysReopen()) {
            throw new RuleViolation("monitoring.need-unanswered");
        }
        var amiss = new Violations();
        if (command.reason() == MonitoringEnd.ALL_DONE && !monitoring.isAllDone()) {
            amiss.at("reason", "monitoring.contacts-left");
        }
        if (command.reason() != MonitoringEnd.ALL_DONE && command.words() == null) {
            amiss.at("words", "monitoring.form.endWords.required");
        }
        amiss.refuse();
        rows.end(command, monitoring.spell(), by.worker());
        assistance.monitoringEnded(command.family(), by);
    }

    /** The case goes on, in the same transaction, so that nobody asks any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    void reopened(CaseId family, String why, Viewer by) {
        open(family)
                .ifPresent(monitoring -> rows.end(
                        new EndMonitoring(family, MonitoringEnd.REOPENED, why), monitoring.spell(), by.worker()));
    }

    private MonitoringView running(CaseView family) {
        return open(family.id()).orElseThrow(() -> new RuleViolation("monitoring.not-monitored"));
    }

    private boolean isEndedBy(EndMonitoring command, Viewer by) {
        return of(command.family()).stream()
                .limit(1)
                .map(MonitoringView::end)
                .anyMatch(end -> end != null
                        && end.reason() == command.reason()
                        && end.by().equals(by.worker()));
    }

    /**
     * Which of the planned contacts a contact of this day keeps: those that were due by then, or else the next one, unless
     * the one before it is not due yet. So a second call in the first week keeps no more than the first.
     */
    private static List<Integer> kept(MonitoringView monitoring, LocalDate on) {
        var kept = new ArrayList<Integer>();
        var from = monitoring.workEndedOn();
        for (var planned : monitoring.planned()) {
            boolean due = !planned.deadline().due().isAfter(on);
            if (planned.isOpen() && (due || kept.isEmpty() && on.isAfter(from))) {
                kept.add(planned.nth());
            }
            from = planned.deadline().due();
        }
        return kept;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
