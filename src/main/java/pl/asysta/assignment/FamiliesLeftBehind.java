package pl.asysta.assignment;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Role;
import pl.asysta.staff.RoleEnds;

/** An assistant who stops being one hands over her families first; the director does that (art. 12). */
@Component
class FamiliesLeftBehind {
    private final JdbcClient jdbc;

    FamiliesLeftBehind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void refuse(RoleEnds ends) {
        if (ends.role() != Role.FAMILY_ASSISTANT || ends.despite()) {
            return;
        }
        int families = jdbc.sql("select count(*) from assignment where assistant_id = ? and ended_on is null")
                .param(ends.worker().id())
                .query(Integer.class)
                .single();
        if (families > 0) {
            throw new RuleViolation("assignment.families-left-behind", families);
        }
    }
}
