package pl.asysta.staff;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;

/** The register of the centre's workers. */
@Service
@Transactional(readOnly = true)
public class Workers {
    private final EntityManager entities;
    private final WorkerRepository workers;
    private final JdbcClient jdbc;
    private final ViewerRow viewers;
    private final Clock clock;

    Workers(EntityManager entities, WorkerRepository workers, JdbcClient jdbc, ViewerRow viewers, Clock clock) {
        this.entities = entities;
        this.workers = workers;
        this.jdbc = jdbc;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** One worker. */
    public WorkerView worker(WorkerId id) {
        return workers.findById(id).map(Worker::view).orElseThrow(() -> new NotFound("worker", id));
    }

    /** These workers by id, in one look-up. */
    public Map<WorkerId, WorkerView> workers(Collection<WorkerId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : workers.findByIds(ids.stream().map(WorkerId::id).toArray(UUID[]::new)).stream()
                        .map(Worker::view)
                        .collect(toMap(WorkerView::id, worker -> worker));
    }

    /** Those of a role whose account is open, by name. */
    public List<WorkerView> active(Role role) {
        return workers.findActive(role).stream().map(Worker::view).toList();
    }

    /** Every account, by name. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<WorkerView> everyone() {
        return workers.findEveryone().stream().map(Worker::view).toList();
    }

    /**
     * Nobody else changes what hangs on this worker until the transaction ends.
     *
     * @throws NotFound if there is no such worker
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(WorkerId id) {
        lock(id, "for no key update");
    }

    /**
     * Nobody suspends, sends away or holds this worker until the transaction ends; others may keep her at the same time.
     *
     * @throws NotFound if there is no such worker
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(WorkerId id) {
        lock(id, "for share");
    }

    /** What a signed-in worker may see today. */
    public Viewer viewer(SignedIn worker) {
        return jdbc.sql("select " + ViewerRow.COLUMNS)
                .param("me", worker.id().id())
                .param("today", LocalDate.now(clock))
                .query((row, i) -> viewers.of(worker, row))
                .single();
    }

    /** For each worker with something in the way of new work on this day, what it is. */
    public Map<WorkerId, Availability> hindrances(LocalDate on) {
        var found = new HashMap<WorkerId, Availability>();
        jdbc.sql("""
                        select w.id, max(a.last_day) as absent_until,
                               case when w.suspended_since <= :day then w.suspended_since end as suspended_since
                          from worker w left join worker_absence a
                            on a.worker_id = w.id and :day between a.first_day and a.last_day
                         where a.worker_id is not null or w.suspended_since <= :day
                         group by w.id""").param("day", on).query(row -> {
            found.put(
                    new WorkerId(row.getObject("id", UUID.class)),
                    new Availability(
                            row.getObject("absent_until", LocalDate.class),
                            row.getObject("suspended_since", LocalDate.class)));
        });
        return found;
    }

    /** Gives a new worker an account without a password. */
    @Transactional
    WorkerId add(NewWorker employed) {
        if (workers.existsByLogin(employed.login())) {
            throw RuleViolation.at("login", "staff.login-taken", employed.login());
        }
        var worker = new Worker(employed, clock.instant());
        entities.persist(worker);
        entities.flush(); // the register's other statements do not go through Hibernate
        return worker.view().id();
    }

    boolean isEmpty() {
        return workers.count() == 0;
    }

    private void lock(WorkerId id, String how) {
        jdbc.sql("select id from worker where id = ? " + how)
                .param(id.id())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("worker", id));
    }
}
