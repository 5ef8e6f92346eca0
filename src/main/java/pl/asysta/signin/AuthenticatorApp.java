package pl.asysta.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.staff.WorkerId;

/** The app on a worker's telephone that shows codes; its secret is locked wherever it is stored. */
@Component
class AuthenticatorApp {
    private static final Logger log = LoggerFactory.getLogger(AuthenticatorApp.class);
    private static final int SECRET_BYTES = 20;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final SecretBox box;
    private final Clock clock;

    AuthenticatorApp(JdbcClient jdbc, SecretBox box, Clock clock) {
        this.jdbc = jdbc;
        this.box = box;
        this.clock = clock;
    }

    boolean isConfirmed(WorkerId worker) {
        return jdbc.sql(
                        "select exists (select from authenticator_app where worker_id = ? and confirmed_at is not null)")
                .param(worker.id())
                .query(Boolean.class)
                .single();
    }

    /** The secret that waits to be confirmed; the same until then, so that a page may be opened twice. */
    byte[] pending(WorkerId worker) {
        var waiting = secret(worker, false);
        if (waiting.isPresent()) {
            return waiting.get();
        }
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        jdbc.sql("""
                        insert into authenticator_app as a (worker_id, secret, created_at) values (?, ?, ?)
                        on conflict (worker_id) do update
                           set secret = excluded.secret, created_at = excluded.created_at
                         where a.confirmed_at is null""")
                .params(worker.id(), box.locked(secret), OffsetDateTime.now(clock))
                .update();
        return secret(worker, false).orElseThrow();
    }

    /** Takes the first code as the proof that the telephone has the secret. */
    boolean confirm(WorkerId worker, String code) {
        return secret(worker, false).filter(secret -> use(worker, secret, code)).isPresent()
                && jdbc.sql(
                                        "update authenticator_app set confirmed_at = ? where worker_id = ? and confirmed_at is null")
                                .params(OffsetDateTime.now(clock), worker.id())
                                .update()
                        == 1;
    }

    /** Whether this is a code of now, which nobody has used yet. */
    boolean accepts(WorkerId worker, String code) {
        return secret(worker, true).filter(secret -> use(worker, secret, code)).isPresent();
    }

    void remove(WorkerId worker) {
        jdbc.sql("delete from authenticator_app where worker_id = ?")
                .param(worker.id())
                .update();
    }

    private boolean use(WorkerId worker, byte[] secret, String code) {
        var step = ClockCodes.step(secret, code, clock.instant());
        return step.isPresent()
                && jdbc.sql(
                                        "update authenticator_app set last_step = :step where worker_id = :worker and last_step < :step")
                                .param("step", step.getAsLong())
                                .param("worker", worker.id())
                                .update()
                        == 1;
    }

    private Optional<byte[]> secret(WorkerId worker, boolean confirmed) {
        return jdbc.sql("select secret from authenticator_app where worker_id = ? and (confirmed_at is not null) = ?")
                .params(worker.id(), confirmed)
                .query((row, n) -> row.getBytes("secret"))
                .optional()
                .flatMap(this::opened);
    }

    private Optional<byte[]> opened(byte[] locked) {
        try {
            return Optional.of(box.opened(locked));
        } catch (IllegalStateException anotherKey) {
            log.error("A second factor cannot be read: the key is not the one that locked it (asysta.secret-key)");
            return Optional.empty();
        }
    }
}
