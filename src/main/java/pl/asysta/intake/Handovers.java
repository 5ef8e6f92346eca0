package pl.asysta.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.Stage;
import pl.asysta.intake.HandoverFile.Entry;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Districts;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** On whose desk a referral lies: handed over with a time and a reason, taken up by one person. */
@Service
@Transactional
public class Handovers {
    private final HandoverFile file;
    private final Cases cases;
    private final Districts districts;
    private final Workers workers;
    private final Clock clock;

    Handovers(HandoverFile file, Cases cases, Districts districts, Workers workers, Clock clock) {
        this.file = file;
        this.cases = cases;
        this.districts = districts;
        this.workers = workers;
        this.clock = clock;
    }

    /** The way of a referral, which the caller has already been allowed to see, the current desk last. */
    @Transactional(readOnly = true)
    public List<HandoverView> of(CaseView family) {
        return file.of(family.id());
    }

    /** On whose desk it lies now. */
    @Transactional(readOnly = true)
    public Optional<HandoverView> current(CaseView family) {
        return file.current(family.id());
    }

    /** Takes a referral up; a colleague who may see the family takes it over by that. The second one is refused. */
    @PreAuthorize("hasRole('SOCIAL_WORKER')")
    public void takeUp(CaseId id, Viewer by) {
        var family = open(id, by);
        var current = current(id);
        boolean hers = current.worker().equals(by.worker());
        if (current.isTakenUp() && !hers) {
            throw new RuleViolation("intake.taken-up-already", current.name());
        }
        if (!current.isTakenUp() && hers) {
            file.takeUp(id);
        } else if (!hers) {
            cases.handOver(id, by, family.district(), by.worker());
            file.write(
                    new Entry(id, family.district(), by.worker(), RoutedBy.COLLEAGUE, null, null, by.worker(), true));
        }
    }

    /** Gives a referral to another worker, who is there to take it up. */
    @PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void handOver(HandOver handover, Viewer by) {
        var family = open(handover.family(), by);
        var to = colleague(handover.to());
        if (current(family.id()).worker().equals(to.id()) && family.district() == handover.district()) {
            throw RuleViolation.at("worker", "intake.handed-to-the-same", to.fullName());
        }
        refuseTheAbsent(to);
        if (districts.find(handover.district()).isEmpty()) {
            throw RuleViolation.at("district", "intake.district-unknown");
        }
        cases.handOver(family.id(), by, handover.district(), to.id());
        file.write(new Entry(
                family.id(),
                handover.district(),
                to.id(),
                RoutedBy.BY_HAND,
                null,
                handover.words(),
                by.worker(),
                to.id().equals(by.worker())));
    }

    private CaseView open(CaseId id, Viewer by) {
        var family = cases.toWriteIn(id, by);
        if (family.stage() == Stage.CLOSED) {
            throw new RuleViolation("intake.closed-already");
        }
        return family;
    }

    private HandoverView current(CaseId family) {
        return file.current(family).orElseThrow(() -> new NotFound("handover of case", family));
    }

    private WorkerView colleague(WorkerId id) {
        return workers.active(Role.SOCIAL_WORKER).stream()
                .filter(worker -> worker.id().equals(id))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("worker", "intake.not-a-social-worker"));
    }

    private void refuseTheAbsent(WorkerView worker) {
        var hindrance = workers.hindrances(LocalDate.now(clock)).get(worker.id());
        if (hindrance != null && hindrance.absentUntil() != null) {
            throw RuleViolation.at("worker", "intake.handed-to-the-absent", worker.fullName(), hindrance.absentUntil());
        }
    }
}
