package pl.asysta.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.Violations;

/**
 * Who is away and when, and who stands in for an assistant. Each worker records her own absence, who leads the assistants
 * theirs, the administrator everybody's.
 */
@Service
@Transactional
public class Absences {
    private static final String ROWS = """
            select a.worker_id, w.first_name || ' ' || w.last_name as name, a.first_day, a.last_day,
                   d.first_name || ' ' || d.last_name as deputy
              from worker_absence a
              join worker w on w.id = a.worker_id
              left join worker d on d.id = a.deputy_id""";

    private final Workers workers;
    private final Deputies deputies;
    private final JdbcClient jdbc;
    private final Clock clock;

    Absences(Workers workers, Deputies deputies, JdbcClient jdbc, Clock clock) {
        this.workers = workers;
        this.deputies = deputies;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that a viewer may record and that ended in the last year at the earliest, the latest first. */
    @Transactional(readOnly = true)
    public List<Absence> of(Viewer viewer) {
        return jdbc.sql(ROWS
                        + " where (:all or :leads and w.role = 'FAMILY_ASSISTANT' or a.worker_id = :me) and a.last_day >= :since"
                        + " order by a.first_day desc, w.last_name limit 200")
                .param("all", viewer.role().keepsAccounts())
                .param("leads", viewer.role().leadsAssistants())
                .param("me", viewer.worker().id())
                .param("since", LocalDate.now(clock).minusYears(1))
                .query((row, n) -> absence(row))
                .list();
    }

    /**
     * Records an absence that meets no other of the same worker; the same days again change who stands in. Nothing is
     * reassigned: the deputy sees the families on these days and on no other.
     */
    public void record(RecordAbsence absence, Viewer by) {
        refuseUnlessHers(absence.worker(), by);
        if (absence.lastDay().isBefore(absence.firstDay())) {
            throw RuleViolation.at("lastDay", "staff.absence-ends-before-it-starts");
        }
        workers.hold(absence.worker()); // one absence of hers at a time
        var wrong = new Violations();
        wrong.of(() -> refuseOverlap(absence));
        wrong.of(() -> refuseWhileSheStandsIn(absence));
        deputies.check(absence, wrong);
        wrong.refuse();
        jdbc.sql("""
                        insert into worker_absence (worker_id, first_day, last_day, deputy_id)
                        values (:worker, :first, :last, :deputy)
                        on conflict (worker_id, first_day) do update set deputy_id = excluded.deputy_id""")
                .param("worker", absence.worker().id())
                .param("first", absence.firstDay())
                .param("last", absence.lastDay())
                .param(
                        "deputy",
                        absence.deputy() == null ? null : absence.deputy().id())
                .update();
    }

    /** Calls off an absence that has not ended yet. */
    public void callOff(WorkerId worker, LocalDate firstDay, Viewer by) {
        refuseUnlessHers(worker, by);
        jdbc.sql("delete from worker_absence where worker_id = ? and first_day = ? and last_day >= ?")
                .params(worker.id(), firstDay, LocalDate.now(clock))
                .update();
    }

    private void refuseUnlessHers(WorkerId worker, Viewer by) {
        var absent = workers.worker(worker);
        boolean led = by.role().leadsAssistants() && absent.role() == Role.FAMILY_ASSISTANT;
        if (!by.role().keepsAccounts() && !led && !worker.equals(by.worker())) {
            throw new NotFound("worker", worker);
        }
    }

    private void refuseOverlap(RecordAbsence absence) {
        jdbc.sql(ROWS + " where a.worker_id = ? and a.first_day <= ? and a.last_day >= ?"
                        + " and (a.first_day, a.last_day) <> (?, ?) order by 3 limit 1")
                .params(
                        absence.worker().id(),
                        absence.lastDay(),
                        absence.firstDay(),
                        absence.firstDay(),
                        absence.lastDay())
                .query((row, n) -> absence(row))
                .optional()
                .ifPresent(other -> {
                    throw RuleViolation.at("firstDay", "staff.absence-overlaps", other.firstDay(), other.lastDay());
                });
    }

    private void refuseWhileSheStandsIn(RecordAbsence absence) {
        jdbc.sql("""
                        select w.first_name || ' ' || w.last_name as name, a.first_day, a.last_day
                          from worker_absence a join worker w on w.id = a.worker_id
                         where a.deputy_id = ? and a.first_day <= ? and a.last_day >= ? order by a.first_day limit 1""")
                .params(absence.worker().id(), absence.lastDay(), absence.firstDay())
                .query((row, n) -> RuleViolation.at(
                        "firstDay",
                        "staff.absence-while-standing-in",
                        row.getString("name"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .optional()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private static Absence absence(ResultSet row) throws SQLException {
        return new Absence(
                new WorkerId(row.getObject("worker_id", UUID.class)),
                row.getString("name"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("deputy"));
    }
}
