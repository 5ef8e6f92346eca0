package pl.asysta.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;

/** Suspensions of assistants (art. 13), each with its basis and days; who is suspended is given no families. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
public class Suspensions {
    private final Workers workers;
    private final JdbcClient jdbc;
    private final Clock clock;

    Suspensions(Workers workers, JdbcClient jdbc, Clock clock) {
        this.workers = workers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every suspension of hers, the latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR', 'COORDINATOR')")
    public List<Suspension> of(WorkerId assistant) {
        return jdbc.sql("select id, first_day, last_day, basis, lifted_why from worker_suspension where worker_id = ?"
                        + " order by first_day desc")
                .param(assistant.id())
                .query((row, n) -> suspension(row))
                .list();
    }

    /** Suspends an assistant from a day on, today or before. The same again is no mistake. */
    public void suspend(WorkerId assistant, LocalDate from, String basis, Viewer by) {
        hold(assistant);
        var open = open(assistant);
        if (open.isPresent()) {
            if (open.get().firstDay().equals(from) && open.get().basis().equals(basis)) {
                return;
            }
            throw RuleViolation.at("from", "staff.already-suspended", open.get().firstDay());
        }
        refuseDay(assistant, from);
        jdbc.sql("insert into worker_suspension (id, worker_id, first_day, basis, recorded_by, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        assistant.id(),
                        from,
                        basis,
                        by.worker().id(),
                        Timestamp.from(clock.instant()))
                .update();
        mark(
                assistant,
                "suspended_since = (select first_day from worker_suspension where worker_id = w.id and last_day is null)");
    }

    /** Lifts the suspension: from this day, today or before, she may work again. */
    public void lift(WorkerId assistant, LocalDate backOn, String why, Viewer by) {
        hold(assistant);
        var open = open(assistant);
        if (open.isEmpty()) {
            return; // lifted a moment ago
        }
        var first = open.get().firstDay();
        if (backOn.isAfter(LocalDate.now(clock))) {
            throw RuleViolation.at("backOn", "form.day.future");
        }
        if (!backOn.isAfter(first)) {
            throw RuleViolation.at("backOn", "staff.suspension-ends-before-it-starts", first);
        }
        jdbc.sql("update worker_suspension set last_day = ?, lifted_by = ?, lifted_at = ?, lifted_why = ? where id = ?")
                .params(
                        backOn.minusDays(1),
                        by.worker().id(),
                        Timestamp.from(clock.instant()),
                        why,
                        open.get().id())
                .update();
        mark(assistant, "suspended_since = null");
    }

    private void refuseDay(WorkerId assistant, LocalDate from) {
        if (from.isAfter(LocalDate.now(clock))) {
            throw RuleViolation.at("from", "form.day.future");
        }
        of(assistant).stream()
                .map(Suspension::lastDay)
                .filter(last -> last != null && !last.isBefore(from))
                .findFirst()
                .ifPresent(last -> {
                    throw RuleViolation.at("from", "staff.suspended-then", last);
                });
    }

    private Optional<Suspension> open(WorkerId assistant) {
        return of(assistant).stream().filter(Suspension::isOpen).findFirst();
    }

    /** An assistant, and nobody else suspends her meanwhile. */
    private void hold(WorkerId assistant) {
        if (workers.worker(assistant).role() != Role.FAMILY_ASSISTANT) {
            throw new NotFound("assistant", assistant);
        }
        workers.hold(assistant);
    }

    private void mark(WorkerId assistant, String change) {
        jdbc.sql("update worker w set version = version + 1, " + change + " where id = ?")
                .param(assistant.id())
                .update();
    }

    private static Suspension suspension(ResultSet row) throws SQLException {
        return new Suspension(
                row.getObject("id", UUID.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("basis"),
                row.getString("lifted_why"));
    }
}
