package pl.asysta.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;

/**
 * What becomes of an account: another role, its end, its return. PostgreSQL ends the sessions in which a worker still may
 * more than her account allows.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class AccountChanges {
    private final WorkerRepository workers;
    private final Districts districts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountChanges(WorkerRepository workers, Districts districts, ApplicationEventPublisher events, Clock clock) {
        this.workers = workers;
        this.districts = districts;
        this.events = events;
        this.clock = clock;
    }

    /** Gives the worker this role; her districts and families must be in other hands before she leaves theirs. */
    public void change(ChangeAccount change, WorkerId by) {
        var worker = held(change.worker(), by);
        var served = change.role() == Role.SOCIAL_WORKER ? change.districts() : Set.<Integer>of();
        if (change.role() == Role.SOCIAL_WORKER) {
            districts.refuseUnlessServable(served);
        }
        if (change.role() != worker.view().role()) {
            events.publishEvent(new RoleEnds(change.worker(), worker.view().role(), false));
        }
        districts.refuseLeftAlone(change.worker(), served, "districts");
        worker.become(change.role(), change.title());
        districts.serve(change.worker(), served);
        if (change.role() != Role.SOCIAL_WORKER) {
            districts.endStandingIn(change.worker());
        }
    }

    /**
     * Lets the worker in no longer, from this moment.
     *
     * @param despite also when she leaves families or a district behind
     */
    public void close(WorkerId id, String because, boolean despite, WorkerId by) {
        var worker = held(id, by);
        if (!worker.view().enabled()) {
            return;
        }
        events.publishEvent(new RoleEnds(id, worker.view().role(), despite));
        if (!despite) {
            districts.refuseLeftAlone(id, Set.of(), "despite");
        }
        worker.close(because, LocalDate.now(clock));
    }

    /** Lets the worker in again, with the role, the password and the districts that she had. */
    public void reopen(WorkerId id) {
        found(id).reopen();
    }

    private Worker held(WorkerId id, WorkerId by) {
        var administrators = workers.holdAdministrators();
        if (id.equals(by)) {
            throw new RuleViolation("staff.account-own");
        }
        if (!administrators.contains(by.id())) {
            throw new RuleViolation("staff.administrator-no-longer");
        }
        return found(id);
    }

    private Worker found(WorkerId id) {
        return workers.findById(id).orElseThrow(() -> new NotFound("worker", id));
    }
}
