package pl.asysta.personnel;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nobody is locked out in silence: at each start the log says how many workers lack a paper, and where to enter it. */
@Component
class AccessReminder {
    private static final Logger log = LoggerFactory.getLogger(AccessReminder.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessReminder(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void remind() {
        long closed = AccessRow.closedIn(AccessRows.on(LocalDate.now(clock), jdbc));
        if (closed > 0) {
            log.warn(
                    "Family data are closed to {} workers: no authorisation or undertaking of secrecy in force"
                            + " (art. 7(4)). The administrator or the director enters them under /staff/access",
                    closed);
        }
    }
}
