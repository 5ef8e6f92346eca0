package pl.asysta.retention;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/** Files that are kept longer than their term, because a court or a complaint asks for them. */
@Service
@Transactional
public class FilesHeldBack {
    private final JdbcClient jdbc;
    private final Cases cases;
    private final Clock clock;

    FilesHeldBack(JdbcClient jdbc, Cases cases, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.clock = clock;
    }

    /** A file that is held back, why, and by whom since when. */
    public record Held(CaseId family, String number, String reason, Act by) {}

    /** All of them, the oldest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public List<Held> all() {
        return held("");
    }

    /** That of a family which the caller has already been allowed to see. */
    @Transactional(readOnly = true)
    public Optional<Held> of(CaseId family) {
        return held("and h.case_id = ?", family.id()).stream().findFirst();
    }

    /**
     * Holds a file back; it falls off the list on which it stands.
     *
     * @throws RuleViolation if it is held back already
     */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void hold(CaseId family, String reason, Viewer by) {
        var seen = cases.toWriteIn(family, by);
        if (of(family).isPresent()) {
            throw new RuleViolation("disposal.held-already");
        }
        jdbc.sql("insert into disposal_hold (id, case_id, number, reason, held_by, held_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        family.id(),
                        seen.number(),
                        reason,
                        by.worker().id(),
                        OffsetDateTime.now(clock))
                .update();
    }

    /** Holds it back no longer. The same twice is no mistake. */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void release(CaseId family, Viewer by) {
        cases.toWriteIn(family, by);
        jdbc.sql("update disposal_hold set released_by = ?, released_at = ? where case_id = ? and released_at is null")
                .params(by.worker().id(), OffsetDateTime.now(clock), family.id())
                .update();
    }

    private List<Held> held(String condition, Object... parameters) {
        return jdbc.sql("""
                        select h.*, w.first_name || ' ' || w.last_name as held_name
                          from disposal_hold h join worker w on w.id = h.held_by
                         where h.released_at is null %s order by h.held_at""".formatted(condition))
                .params(parameters)
                .query((row, n) -> new Held(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("number"),
                        row.getString("reason"),
                        new Act(
                                new WorkerId(row.getObject("held_by", UUID.class)),
                                row.getString("held_name"),
                                row.getObject("held_at", OffsetDateTime.class).toInstant())))
                .list();
    }
}
