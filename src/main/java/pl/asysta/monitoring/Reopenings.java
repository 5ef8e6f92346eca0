package pl.asysta.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.PaperView;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.Violations;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/** The way back: a family that needs help again goes on in the same case, with all that is known of it. */
@Service
@Transactional
public class Reopenings {
    private final Cases cases;
    private final Monitorings monitorings;
    private final JdbcClient jdbc;
    private final Clock clock;

    Reopenings(Cases cases, Monitorings monitorings, JdbcClient jdbc, Clock clock) {
        this.cases = cases;
        this.monitorings = monitorings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of a family that the caller has already been allowed to see, the latest first. */
    @Transactional(readOnly = true)
    public List<ReopeningView> of(CaseId family) {
        return jdbc.sql(
                        "select spell, reopened_on, reason, reopened_by from case_reopening where case_id = ? order by spell desc")
                .param(family.id())
                .query((row, n) -> new ReopeningView(
                        row.getInt("spell"),
                        row.getObject("reopened_on", LocalDate.class),
                        row.getString("reason"),
                        new WorkerId(row.getObject("reopened_by", UUID.class))))
                .list();
    }

    /**
     * Whether the viewer may let this case go on. What ended before anybody had been to the family is no beginning: the new
     * information is a referral of its own, and its interview is due from that day (§ 3(2) of the regulation).
     */
    public boolean isReopenedBy(CaseView family, Viewer viewer) {
        boolean met = !family.pathway().asksFor(PaperKind.INTERVIEW)
                || family.latest(PaperKind.INTERVIEW).isPresent();
        return family.isOver()
                && met
                && (viewer.role() == Role.SOCIAL_WORKER || viewer.role().decidesRequests());
    }

    /**
     * Lets the case go on; the same again is no mistake.
     *
     * @throws RuleViolation if it has not ended, or the day is to come or before the end
     */
    @PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void reopen(ReopenCase command, Viewer by) {
        var family = cases.toWriteIn(command.family(), by);
        if (!family.isOver() && isDone(command, by)) {
            return;
        }
        var amiss = new Violations();
        if (command.on().isAfter(LocalDate.now(clock))) {
            amiss.at("on", "form.day.future");
        }
        family.latest(PaperKind.CLOSURE)
                .map(PaperView::datedOn)
                .filter(command.on()::isBefore)
                .ifPresent(ended -> amiss.at("on", "monitoring.reopened-before-the-end", ended));
        amiss.refuse();
        monitorings.reopened(command.family(), command.reason(), by);
        cases.reopened(command.family(), by, command.on());
        jdbc.sql("""
                        insert into case_reopening (case_id, spell, reopened_on, reason, reopened_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        command.family().id(),
                        family.spell() + 1,
                        command.on(),
                        command.reason(),
                        by.worker().id(),
                        OffsetDateTime.now(clock))
                .update();
    }

    private boolean isDone(ReopenCase command, Viewer by) {
        return of(command.family()).stream()
                .limit(1)
                .anyMatch(last ->
                        last.equals(new ReopeningView(last.spell(), command.on(), command.reason(), by.worker())));
    }
}
