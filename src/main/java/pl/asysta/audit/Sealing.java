package pl.asysta.audit;

import java.time.Clock;
import java.time.LocalDate;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals what has been put down, every minute; of several processes one at a time. */
@Component
class Sealing {
    private static final Logger log = LoggerFactory.getLogger(Sealing.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private @Nullable LocalDate toldOn;

    Sealing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes the tables of the months to come and seals what has finished. */
    @Scheduled(initialDelayString = "${asysta.audit.every:PT1M}", fixedDelayString = "${asysta.audit.every:PT1M}")
    @SchedulerLock(name = "audit", lockAtMostFor = "PT10M")
    public void go() {
        jdbc.sql("select audit.prepare()").query((row, i) -> Boolean.TRUE).single();
        seal();
        tell();
    }

    /** Seals what has finished, now. */
    void seal() {
        jdbc.sql("select audit.seal_finished()").query(Integer.class).single();
    }

    // once a day into another file than the database: whoever rebuilt the whole chain would have to change that as well
    private void tell() {
        var today = LocalDate.now(clock);
        if (!today.equals(toldOn)) {
            jdbc.sql("select number || ':' || encode(digest, 'hex') from audit.seal order by number desc limit 1")
                    .query(String.class)
                    .optional()
                    .ifPresent(seal -> log.info("Last seal of the audit log {}", seal));
            toldOn = today;
        }
    }
}
