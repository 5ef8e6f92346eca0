package pl.asysta.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.staff.WorkerId;

/** Why and by whom cases were closed. */
@Service
public class Closures {
    private final JdbcClient jdbc;
    private final Clock clock;

    Closures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How a case that the caller has already been allowed to see was closed in this spell of work; empty before that. */
    @Transactional(readOnly = true)
    public Optional<ClosureView> of(CaseView family) {
        return jdbc.sql(
                        "select reason, words, other_help, closed_by, closed_on from case_closure where case_id = ? and spell = ?")
                .params(family.id().id(), family.spell())
                .query((row, n) -> new ClosureView(
                        ClosureReason.valueOf(row.getString("reason")),
                        row.getString("words"),
                        row.getString("other_help"),
                        new WorkerId(row.getObject("closed_by", UUID.class)),
                        row.getObject("closed_on", LocalDate.class)))
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void record(CloseCase closing, int spell, WorkerId by) {
        jdbc.sql("""
                        insert into case_closure (case_id, spell, reason, words, other_help, closed_by, closed_on, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(closing.family().id())
                .param(spell)
                .param(closing.reason().name())
                .param(closing.words())
                .param(closing.otherHelp())
                .param(by.id())
                .param(LocalDate.now(clock))
                .param(OffsetDateTime.now(clock))
                .update();
    }
}
