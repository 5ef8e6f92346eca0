package pl.asysta.signin;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * At every start the secrets of second factors that were locked with an earlier key are locked anew with the one of today.
 * Two processes may do so at once: each takes only what still stands as it read it.
 */
@Component
public class Resealing {
    private static final Logger log = LoggerFactory.getLogger(Resealing.class);

    private final JdbcClient jdbc;
    private final SecretBox box;

    Resealing(JdbcClient jdbc, SecretBox box) {
        this.jdbc = jdbc;
        this.box = box;
    }

    private record Kept(UUID worker, byte[] secret) {}

    /** Locks anew what has to be; with nothing to do it reads one small table. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void go() {
        int renewed = 0;
        int lost = 0;
        for (var kept : jdbc.sql("select worker_id, secret from authenticator_app")
                .query((row, n) -> new Kept(row.getObject("worker_id", UUID.class), row.getBytes("secret")))
                .list()) {
            if (box.isUpToDate(kept.secret())) {
                continue;
            }
            try {
                renewed += renew(kept);
            } catch (IllegalStateException noKeyFits) {
                lost++;
            }
        }
        if (renewed > 0) {
            log.info(
                    "{} second factors were locked anew with the key of today; the earlier key is not needed", renewed);
        }
        if (lost > 0) {
            log.error(
                    "{} second factors cannot be read: give the key that locked them in asysta.secret-key-former",
                    lost);
        }
    }

    private int renew(Kept kept) {
        return jdbc.sql("update authenticator_app set secret = ? where worker_id = ? and secret = ?")
                .params(box.locked(box.opened(kept.secret())), kept.worker(), kept.secret())
                .update();
    }
}
