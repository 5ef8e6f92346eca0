package pl.asysta.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.Sha256;
import pl.asysta.kernel.Unguessable;
import pl.asysta.staff.WorkerId;

/**
 * Browsers in which a worker has signed in, by a secret in a cookie of which only a digest is stored. Whoever guesses at
 * her account elsewhere does not slow her there (OWASP: device cookies).
 */
@Service
public class KnownBrowsers {
    /** How long a browser is known after she last signed in with it. */
    public static final Duration KNOWN_FOR = Duration.ofDays(180);

    private static final int SECRET_BYTES = 24;

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownBrowsers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the worker of this login has signed in with the browser that holds this secret. */
    @Transactional(readOnly = true)
    public boolean knows(String secret, String login) {
        return jdbc.sql("""
                        select exists (select from known_browser b join worker w on w.id = b.worker_id
                                        where b.browser = ? and w.login = ? and b.last_used_at > ?)""")
                .params(Sha256.of(secret), login, oldest())
                .query(Boolean.class)
                .single();
    }

    /**
     * From now on this browser is known as one of hers.
     *
     * @param secret what it holds, if anything
     * @return what it has to hold: a secret that nobody could have planted there before
     */
    @Transactional
    public String remember(@Nullable String secret, WorkerId worker) {
        boolean ours = secret != null
                && jdbc.sql("select exists (select from known_browser where browser = ?)")
                        .param(Sha256.of(secret))
                        .query(Boolean.class)
                        .single();
        var kept = ours && secret != null ? secret : Unguessable.text(SECRET_BYTES);
        jdbc.sql("delete from known_browser where worker_id = ? and last_used_at <= ?")
                .params(worker.id(), oldest())
                .update();
        jdbc.sql("""
                        insert into known_browser (worker_id, browser, last_used_at) values (?, ?, ?)
                        on conflict (worker_id, browser) do update set last_used_at = excluded.last_used_at""")
                .params(worker.id(), Sha256.of(kept), OffsetDateTime.now(clock))
                .update();
        return kept;
    }

    private OffsetDateTime oldest() {
        return OffsetDateTime.now(clock).minus(KNOWN_FOR);
    }
}
