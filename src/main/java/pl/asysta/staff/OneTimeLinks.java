package pl.asysta.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.Sha256;
import pl.asysta.kernel.Unguessable;

/** Links that work once: whoever holds one may choose a password. Only their hashes are stored. */
@Service
public class OneTimeLinks {
    private static final Duration VALID_FOR = Duration.ofDays(2);
    private static final int TOKEN_BYTES = 24;

    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new token for this worker, valid for two days; earlier ones of hers stop working. */
    @Transactional
    public String issueFor(WorkerId worker) {
        jdbc.sql("delete from one_time_link where worker_id = ?")
                .param(worker.id())
                .update();
        return issue(worker.id());
    }

    /** A new token for the first administrator; earlier ones stop working. */
    @Transactional
    String issueForFirstAdministrator() {
        jdbc.sql("delete from one_time_link where worker_id is null").update();
        return issue(null);
    }

    /** Whose password this token may choose, while it works. */
    @Transactional(readOnly = true)
    public Optional<WorkerId> holder(String token) {
        return jdbc.sql("""
                        select worker_id from one_time_link
                         where token_hash = ? and used_at is null and expires_at > ? and worker_id is not null""")
                .params(Sha256.of(token), now())
                .query(UUID.class)
                .optional()
                .map(WorkerId::new);
    }

    /** Whether this token may make the first administrator. */
    @Transactional(readOnly = true)
    public boolean mayMakeFirstAdministrator(String token) {
        return jdbc.sql("""
                        select count(*) from one_time_link
                         where token_hash = ? and used_at is null and expires_at > ? and worker_id is null""")
                        .params(Sha256.of(token), now())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Uses the token up; false when it no longer works, also when somebody used it a moment earlier. */
    boolean use(String token) {
        return jdbc.sql(
                                "update one_time_link set used_at = ? where token_hash = ? and used_at is null and expires_at > ?")
                        .params(now(), Sha256.of(token), now())
                        .update()
                == 1;
    }

    private String issue(@Nullable UUID worker) {
        var token = Unguessable.text(TOKEN_BYTES);
        jdbc.sql("insert into one_time_link (token_hash, worker_id, expires_at) values (?, ?, ?)")
                .param(Sha256.of(token))
                .param(worker)
                .param(now().plus(VALID_FOR))
                .update();
        return token;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
