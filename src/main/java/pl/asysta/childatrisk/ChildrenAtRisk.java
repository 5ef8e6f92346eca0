package pl.asysta.childatrisk;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.cases.MemberView;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Viewer;

/** The monitoring of children at risk (art. 176): whoever may see the family begins it, writes in it and ends it. */
@Service
@Transactional
@PreAuthorize("!hasRole('ADMINISTRATOR')")
public class ChildrenAtRisk {
    private final EntityManager entities;
    private final MonitoringRepository monitorings;
    private final Cases cases;
    private final OnceOnly once;
    private final Clock clock;

    ChildrenAtRisk(EntityManager entities, MonitoringRepository monitorings, Cases cases, OnceOnly once, Clock clock) {
        this.entities = entities;
        this.monitorings = monitorings;
        this.cases = cases;
        this.once = once;
        this.clock = clock;
    }

    /** Begins to monitor a child of the family; the same form twice begins it once. */
    public MonitoringId start(StartMonitoring start, UUID token, Viewer viewer) {
        var family = cases.toWriteIn(start.family(), viewer);
        var child = family.members().stream()
                .filter(member -> member.id().equals(start.child()))
                .findFirst()
                .orElseThrow(() -> new NotFound("child", start.child()));
        return new MonitoringId(once.carryOut(token, start, () -> begin(start, child, viewer)));
    }

    /** Records how the child was; the same form twice makes one entry. */
    public void record(RecordCheck check, Viewer viewer) {
        var monitoring = toWriteIn(check.monitoring(), viewer);
        once.carryOut(check.token(), check, () -> {
            monitoring.record(check, viewer.worker(), today(), clock.instant());
            return monitoring.id().id();
        });
    }

    /** Ends the monitoring; saying the same again changes nothing. */
    public void end(EndMonitoring end, Viewer viewer) {
        var monitoring = toWriteIn(end.monitoring(), viewer);
        if (!monitoring.isEndedLike(end)) {
            monitoring.end(end, viewer.worker(), today());
        }
    }

    /**
     * One monitoring.
     *
     * @throws NotFound if it is not there, or of a family that is not hers to see
     */
    @Transactional(readOnly = true)
    public MonitoringView open(MonitoringId id, Viewer viewer) {
        var monitoring = monitorings.findById(id).orElseThrow(() -> new NotFound("monitoring", id));
        cases.visible(monitoring.family(), viewer);
        return monitoring.view();
    }

    /** Those of a family that the caller has already been allowed to see, latest first. */
    @Transactional(readOnly = true)
    public List<MonitoringView> of(CaseId family) {
        return monitorings.findByFamily(family).stream()
                .map(ChildMonitoring::view)
                .toList();
    }

    private UUID begin(StartMonitoring start, MemberView child, Viewer viewer) {
        if (!child.mayBeMinorOn(today())) {
            throw new RuleViolation("child.of-age", child.name().full());
        }
        if (monitorings.isMonitored(start.child())) {
            throw new AlreadyMonitored();
        }
        var monitoring = new ChildMonitoring(start, viewer.worker(), today(), clock.instant());
        entities.persist(monitoring);
        return monitoring.id().id();
    }

    private ChildMonitoring toWriteIn(MonitoringId id, Viewer viewer) {
        var monitoring = monitorings.findById(id).orElseThrow(() -> new NotFound("monitoring", id));
        cases.toWriteIn(monitoring.family(), viewer);
        entities.refresh(monitoring); // as it is now that nobody else writes to the family
        return monitoring;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
