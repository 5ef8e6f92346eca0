package pl.asysta.signin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.SignedIn;
import pl.asysta.staff.WorkerId;

/**
 * The administrator ends sessions at once, of one worker or, after an incident, of everybody. Passwords and second factors stay,
 * and so does what is typed in a page that is open.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class SessionEndings {
    private final JdbcClient jdbc;
    private final Clock clock;

    SessionEndings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of one worker; the administrator's own are on her own list. */
    public void endThoseOf(WorkerId worker, String reason, SignedIn by) {
        if (worker.equals(by.id())) {
            throw new RuleViolation("signin.ending.own");
        }
        note(worker.id(), reason, by);
        jdbc.sql("delete from spring_session where principal_name = (select login from worker where id = ?)")
                .param(worker.id())
                .update();
    }

    /**
     * Those of everybody, the administrator's others too.
     *
     * @param here the one in which she does so, which goes on
     */
    public void endAll(String reason, SignedIn by, String here) {
        note(null, reason, by);
        jdbc.sql("delete from spring_session where session_id <> ?").param(here).update();
    }

    private void note(@Nullable UUID worker, String reason, SignedIn by) {
        jdbc.sql("insert into session_ending (id, worker_id, reason, ended_by, ended_at) values (?, ?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(worker)
                .param(reason)
                .param(by.id().id())
                .param(OffsetDateTime.now(clock))
                .update();
    }
}
