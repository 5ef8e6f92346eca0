package pl.asysta.caseload;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.Violations;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;
import pl.asysta.statute.StatutoryRules;

/**
 * Terms agreed with assistants: a part of a post, a limit of her own. They lower what art. 15(4) allows and never raise
 * it; a family that is there stays, however low the limit becomes.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
public class AssistantTerms {
    private static final BigDecimal LEAST = new BigDecimal("0.1");

    private final Workers workers;
    private final StatutoryRules rules;
    private final JdbcClient jdbc;
    private final Clock clock;

    AssistantTerms(Workers workers, StatutoryRules rules, JdbcClient jdbc, Clock clock) {
        this.workers = workers;
        this.rules = rules;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everything that was ever agreed with her, the latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR', 'COORDINATOR')")
    public List<PersonalTerms> of(WorkerId assistant) {
        return jdbc.sql(TermsRows.SELECT + " where assistant_id = ? order by valid_from desc, set_at desc")
                .param(assistant.id())
                .query((row, n) -> TermsRows.terms(row))
                .list();
    }

    /** Agrees terms from today or a later day. A decision on her caseload waits, or comes first. */
    public void set(SetTerms terms, Viewer by) {
        if (workers.worker(terms.assistant()).role() != Role.FAMILY_ASSISTANT) {
            throw new NotFound("assistant", terms.assistant());
        }
        check(terms);
        hold(terms.assistant());
        if (of(terms.assistant()).stream().anyMatch(terms::sameAs)) {
            return;
        }
        jdbc.sql("""
                        insert into assistant_terms (id, assistant_id, valid_from, valid_to, working_time, own_limit,
                                                     reason, set_by, set_at)
                        values (:id, :assistant, :from, :to, :workingTime, :ownLimit, :reason, :by, :at)""")
                .param("id", UUID.randomUUID())
                .param("assistant", terms.assistant().id())
                .param("from", terms.from())
                .param("to", terms.to())
                .param("workingTime", terms.workingTime())
                .param("ownLimit", terms.ownLimit())
                .param("reason", terms.reason())
                .param("by", by.worker().id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private void check(SetTerms terms) {
        var wrong = new Violations();
        if (terms.from().isBefore(LocalDate.now(clock))) {
            wrong.at("from", "caseload.terms.past");
        }
        var to = terms.to();
        if (to != null && to.isBefore(terms.from())) {
            wrong.at("to", "caseload.terms.ends-before-it-starts");
        }
        if (terms.workingTime().compareTo(LEAST) < 0 || terms.workingTime().compareTo(BigDecimal.ONE) > 0) {
            wrong.at("workingTime", "caseload.terms.working-time");
        }
        int law = rules.caseloadLimit(LocalDate.now(clock)).families();
        var own = terms.ownLimit();
        if (own != null && (own < 0 || own > law)) {
            wrong.at("ownLimit", "caseload.terms.own-limit", law);
        }
        wrong.refuse();
    }

    /** The same row that a decision for this assistant holds. */
    private void hold(WorkerId assistant) {
        jdbc.sql("insert into caseload (assistant_id) values (?) on conflict do nothing")
                .param(assistant.id())
                .update();
        jdbc.sql("select assistant_id from caseload where assistant_id = ? for update")
                .param(assistant.id())
                .query(UUID.class)
                .single();
    }
}
