package pl.asysta.signin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.staff.OneTimeLinks;
import pl.asysta.staff.SignInReset;
import pl.asysta.staff.WorkerId;

/**
 * The way back for the only administrator who has lost everything: whoever may set {@code asysta.rescue-login} on the server
 * finds a link for a new password in the log, and the second factor is gone.
 */
@Component
class Rescue {
    private static final Logger log = LoggerFactory.getLogger(Rescue.class);

    private final OneTimeLinks links;
    private final JdbcClient jdbc;
    private final Environment environment;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rescue(
            OneTimeLinks links,
            JdbcClient jdbc,
            Environment environment,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.jdbc = jdbc;
        this.environment = environment;
        this.events = events;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void whoeverIsNamed() {
        var login = environment.getProperty("asysta.rescue-login", "");
        if (!login.isBlank()) {
            jdbc.sql("select id from worker where login = ? and enabled")
                    .param(login)
                    .query(UUID.class)
                    .optional()
                    .ifPresentOrElse(
                            worker -> log.warn(
                                    "Rescue of one account: open /password/{} within two days, then unset asysta.rescue-login",
                                    linkFor(new WorkerId(worker))),
                            () -> log.warn("asysta.rescue-login names no open account"));
        }
    }

    /** A link for a new password; the second factor and every session are gone. */
    @Transactional
    String linkFor(WorkerId worker) {
        jdbc.sql("insert into second_factor_reset (id, worker_id, reason, reset_at) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), worker.id(), "asysta.rescue-login", OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new SignInReset(worker, SignInReset.Kind.SECOND_FACTOR));
        return links.issueFor(worker);
    }
}
