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
import pl.asysta.cases.Cases;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;

/** That a monitored family needs an assistant again: on the desks of who may open its case, until one of them answers. */
@Service
@Transactional
public class NeedsOfReopening {
    private final Cases cases;
    private final Monitorings monitorings;
    private final Reopenings reopenings;
    private final JdbcClient jdbc;
    private final Clock clock;

    NeedsOfReopening(Cases cases, Monitorings monitorings, Reopenings reopenings, JdbcClient jdbc, Clock clock) {
        this.cases = cases;
        this.monitorings = monitorings;
        this.reopenings = reopenings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that nobody has answered, the oldest first: of all families for a director, of her own for a social worker. */
    @Transactional(readOnly = true)
    public List<NeedOnDesk> onDeskOf(Viewer viewer) {
        if (!viewer.role().decidesRequests() && viewer.role() != Role.SOCIAL_WORKER) {
            return List.of();
        }
        return jdbc.sql("""
                        select c.id, c.label, k.held_on, k.recorded_by
                          from (select distinct on (m.case_id) m.case_id, k.held_on,
                                       w.first_name || ' ' || w.last_name as recorded_by
                                  from family_monitoring m
                                  join monitoring_contact k on k.case_id = m.case_id and k.spell = m.spell
                                  join worker w on w.id = k.recorded_by
                                 where m.ended_on is null and k.reopen_needed
                                   and not exists (select from reopening_not_needed a where a.contact_id = k.id)
                                 order by m.case_id, k.held_on, k.recorded_at) k
                          join family_case c on c.id = k.case_id
                         where :all or c.social_worker_id = :me
                         order by k.held_on, c.label""")
                .param("all", viewer.role().decidesRequests())
                .param("me", viewer.worker().id())
                .query((row, n) -> new NeedOnDesk(
                        new CaseId(row.getObject("id", UUID.class)),
                        row.getString("label"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("recorded_by")))
                .list();
    }

    /**
     * The case is not opened again, for this reason; it answers every contact until now. The same twice is no mistake.
     *
     * @throws RuleViolation if there is nothing to answer
     */
    @PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void decline(CaseId id, String because, Viewer by) {
        var family = cases.toWriteIn(id, by);
        var contacts = monitorings.open(id).map(MonitoringView::contacts).orElse(List.of());
        var unanswered =
                contacts.stream().filter(MonitoringContact::needsAnswer).toList();
        if (unanswered.isEmpty() && contacts.stream().anyMatch(contact -> isAnswered(contact, because, by))) {
            return;
        }
        if (unanswered.isEmpty() || !reopenings.isReopenedBy(family, by)) {
            throw new RuleViolation("monitoring.nothing-to-answer");
        }
        unanswered.forEach(contact -> jdbc.sql(
                        "insert into reopening_not_needed (contact_id, because, answered_by, answered_at) values (?, ?, ?, ?)")
                .params(contact.id(), because, by.worker().id(), OffsetDateTime.now(clock))
                .update());
    }

    private static boolean isAnswered(MonitoringContact contact, String because, Viewer by) {
        var answer = contact.notNeeded();
        return answer != null && answer.because().equals(because) && answer.by().equals(by.worker());
    }
}
