package pl.asysta.staff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.RuleViolation;

/** The districts of the commune and who serves them. */
@Service
@Transactional(readOnly = true)
public class Districts {
    private final JdbcClient jdbc;

    Districts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every district by name. */
    public List<District> all() {
        return jdbc.sql("select id, name from district order by name")
                .query(District.class)
                .list();
    }

    /** The district with this id, if there is one. */
    public Optional<District> find(int id) {
        return jdbc.sql("select id, name from district where id = ?")
                .param(id)
                .query(District.class)
                .optional();
    }

    /** Who serves a district, first the one who was entered first. */
    public List<WorkerId> workersOf(int district) {
        return jdbc.sql("""
                        select w.id from district_worker d join worker w on w.id = d.worker_id
                         where d.district_id = ? and w.enabled order by w.created_at, w.login""").param(district).query(UUID.class).list().stream()
                .map(WorkerId::new)
                .toList();
    }

    /** Who stands in for a district's workers, if somebody does and her account is open. */
    public Optional<WorkerId> deputyOf(int district) {
        return jdbc.sql("select w.id from district d join worker w on w.id = d.deputy_id where d.id = ? and w.enabled")
                .param(district)
                .query(UUID.class)
                .optional()
                .map(WorkerId::new);
    }

    /** Which districts this worker serves. */
    public Set<Integer> servedBy(WorkerId worker) {
        return Set.copyOf(jdbc.sql("select district_id from district_worker where worker_id = ?")
                .param(worker.id())
                .query(Integer.class)
                .list());
    }

    /** Opens a district of this name. */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void open(String name) {
        int opened = jdbc.sql("insert into district (name) values (?) on conflict do nothing")
                .param(name)
                .update();
        if (opened == 0) {
            throw RuleViolation.at("name", "staff.district-exists", name);
        }
    }

    /** Lets exactly these workers serve a district, and the deputy stand in for them. */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void staff(int district, Set<WorkerId> workers, @Nullable WorkerId deputy) {
        if (workers.isEmpty()) {
            throw RuleViolation.at("workers", "staff.district-without-worker");
        }
        if (deputy != null && workers.equals(Set.of(deputy))) {
            throw RuleViolation.at("deputy", "staff.deputy-of-herself");
        }
        jdbc.sql("delete from district_worker where district_id = ?")
                .param(district)
                .update();
        for (var worker : workers) {
            jdbc.sql("""
                            insert into district_worker (district_id, worker_id)
                            select ?, id from worker where id = ? and role = 'SOCIAL_WORKER'""").params(district, worker.id()).update();
        }
        jdbc.sql("update district set deputy_id = (select id from worker where id = :deputy and role = 'SOCIAL_WORKER')"
                        + " where id = :district")
                .param("deputy", deputy == null ? null : deputy.id())
                .param("district", district)
                .update();
    }

    /** A social worker serves at least one district, and only such as there are. */
    void refuseUnlessServable(Set<Integer> districts) {
        if (districts.isEmpty()) {
            throw RuleViolation.at("districts", "staff.social-worker-without-district");
        }
        if (!all().stream().map(District::id).toList().containsAll(districts)) {
            throw RuleViolation.at("districts", "staff.district-unknown");
        }
    }

    /**
     * No district loses the only one who serves it.
     *
     * @param keeps the districts that she goes on serving
     */
    void refuseLeftAlone(WorkerId worker, Set<Integer> keeps, String field) {
        var alone = jdbc.sql("""
                        select d.name from district d join district_worker mine on mine.district_id = d.id
                         where mine.worker_id = :worker and not d.id = any (:keeps)
                           and not exists (select from district_worker other join worker w on w.id = other.worker_id
                                            where other.district_id = d.id and w.id <> :worker and w.enabled)
                         order by d.name""")
                .param("worker", worker.id())
                .param("keeps", keeps.toArray(Integer[]::new))
                .query(String.class)
                .list();
        if (!alone.isEmpty()) {
            throw RuleViolation.at(field, "staff.district-left-alone", String.join(", ", alone));
        }
    }

    /** She stands in for no district any more. */
    @Transactional
    void endStandingIn(WorkerId worker) {
        jdbc.sql("update district set deputy_id = null where deputy_id = ?")
                .param(worker.id())
                .update();
    }

    /** Lets this worker serve exactly these districts. */
    @Transactional
    public void serve(WorkerId worker, Set<Integer> districts) {
        jdbc.sql("delete from district_worker where worker_id = ?")
                .param(worker.id())
                .update();
        for (var district : districts) {
            jdbc.sql("insert into district_worker (district_id, worker_id) select id, ? from district where id = ?")
                    .params(worker.id(), district)
                    .update();
        }
    }
}
