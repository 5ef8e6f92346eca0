package pl.asysta.assignment;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.WorkerId;

/** With whom a family is now, before anything is held. */
@Component
class OpenAssignments {
    private final JdbcClient jdbc;

    OpenAssignments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The assistant who works with the family.
     *
     * @throws RuleViolation if nobody does
     */
    WorkerId assistantOf(CaseId family) {
        return jdbc.sql("select assistant_id from assignment where case_id = ? and ended_on is null")
                .param(family.id())
                .query(UUID.class)
                .optional()
                .map(WorkerId::new)
                .orElseThrow(() -> new RuleViolation("assignment.nobody-assigned"));
    }
}
