package pl.asysta.personnel;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.SignedIn;
import pl.asysta.staff.WorkerId;

/**
 * The register of authorisations and undertakings of secrecy (art. 7(4)), kept by the administrator and by those who direct
 * the centre and therefore sign the authorisations. Papers are ended or annulled, never erased.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
public class AccessRegister {
    private final JdbcClient jdbc;
    private final Clock clock;

    AccessRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts papers on record; the same once more, as after a double click, is no mistake. */
    public void record(RecordAccess command, SignedIn by) {
        if (command.authorisation() != null) {
            record(command.worker(), command.authorisation(), by);
        }
        var signedOn = command.undertakingSignedOn();
        if (signedOn != null) {
            if (signedOn.isAfter(LocalDate.now(clock))) {
                throw RuleViolation.at("signedOn", "form.day.future");
            }
            jdbc.sql("""
                            insert into secrecy_undertaking (id, worker_id, signed_on, recorded_by, recorded_at)
                            values (?, ?, ?, ?, ?) on conflict do nothing""")
                    .params(
                            UUID.randomUUID(),
                            command.worker().id(),
                            signedOn,
                            by.id().id(),
                            now())
                    .update();
        }
    }

    /** Ends an authorisation; from the day after the last one family data are closed. */
    public void end(WorkerId worker, UUID authorisation, LocalDate lastDay, SignedIn by) {
        var ended = authorisation(worker, authorisation);
        if (lastDay.isBefore(ended.from())) {
            throw RuleViolation.at("lastDay", "personnel.authorisation-ends-before-start", ended.from());
        }
        jdbc.sql("update data_authorisation set valid_until = ?, ended_by = ?, ended_at = ? where id = ?")
                .params(lastDay, by.id().id(), now(), authorisation)
                .update();
    }

    /** Annuls an undertaking that was put on record by mistake; it stays to be seen. */
    public void annul(WorkerId worker, UUID undertaking, SignedIn by) {
        int found = jdbc.sql("""
                        update secrecy_undertaking
                           set annulled_by = coalesce(annulled_by, ?), annulled_at = coalesce(annulled_at, ?)
                         where id = ? and worker_id = ?""")
                .params(by.id().id(), now(), undertaking, worker.id())
                .update();
        if (found == 0) {
            throw new NotFound("undertaking", undertaking);
        }
    }

    /** One authorisation of this worker. */
    @Transactional(readOnly = true)
    public Authorisation authorisation(WorkerId worker, UUID authorisation) {
        return of(worker).authorisations().stream()
                .filter(each -> each.id().equals(authorisation))
                .findFirst()
                .orElseThrow(() -> new NotFound("authorisation", authorisation));
    }

    /** Everything on record about this worker. */
    @Transactional(readOnly = true)
    public AccessPapers of(WorkerId worker) {
        return new AccessPapers(authorisations(worker), undertakings(worker));
    }

    /** Everybody with an open account and a role that sees families; those who lack a paper come first. */
    @Transactional(readOnly = true)
    public List<AccessRow> everybody() {
        return AccessRows.on(LocalDate.now(clock), jdbc);
    }

    /** To how many of them family data are closed today. */
    @Transactional(readOnly = true)
    public long closed() {
        return AccessRow.closedIn(everybody());
    }

    private void record(WorkerId worker, RecordAccess.NewAuthorisation paper, SignedIn by) {
        int recorded = jdbc.sql("""
                        insert into data_authorisation (id, worker_id, number, valid_from, valid_until, recorded_by, recorded_at)
                        values (:id, :worker, :number, :from, :until, :by, :at) on conflict (number) do nothing""")
                .param("id", UUID.randomUUID())
                .param("worker", worker.id())
                .param("number", paper.number())
                .param("from", paper.from())
                .param("until", paper.until(), Types.DATE)
                .param("by", by.id().id())
                .param("at", now())
                .update();
        if (recorded == 0 && !isOnRecord(worker, paper)) {
            throw RuleViolation.at("number", "personnel.authorisation-number-taken", paper.number());
        }
    }

    private boolean isOnRecord(WorkerId worker, RecordAccess.NewAuthorisation paper) {
        return authorisations(worker).stream()
                .anyMatch(known -> known.number().equals(paper.number())
                        && known.from().equals(paper.from())
                        && Objects.equals(known.until(), paper.until()));
    }

    private List<Authorisation> authorisations(WorkerId worker) {
        return jdbc.sql("""
                        select a.id, a.number, a.valid_from, a.valid_until, w.first_name || ' ' || w.last_name as recorded_by
                          from data_authorisation a join worker w on w.id = a.recorded_by
                         where a.worker_id = ? order by a.valid_from desc, a.recorded_at desc""")
                .param(worker.id())
                .query((row, i) -> new Authorisation(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getString("recorded_by")))
                .list();
    }

    private List<Undertaking> undertakings(WorkerId worker) {
        return jdbc.sql("""
                        select u.id, u.signed_on, u.annulled_at is not null as annulled,
                               w.first_name || ' ' || w.last_name as recorded_by
                          from secrecy_undertaking u join worker w on w.id = u.recorded_by
                         where u.worker_id = ? order by u.signed_on desc, u.recorded_at desc""").param(worker.id()).query(Undertaking.class).list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
