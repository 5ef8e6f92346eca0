package pl.asysta.drafts;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every night, and at each start, what is too old goes. Two instances may do so at once: a row goes only once. */
@Component
class DraftPurge {
    private static final Logger log = LoggerFactory.getLogger(DraftPurge.class);

    private final JdbcClient jdbc;
    private final DraftTerm term;
    private final Clock clock;

    DraftPurge(JdbcClient jdbc, DraftTerm term, Clock clock) {
        this.jdbc = jdbc;
        this.term = term;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Warsaw")
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void purge() {
        int drafts = jdbc.sql("delete from draft where saved_at < ?")
                .param(term.oldestMoment())
                .update();
        int held = jdbc.sql("delete from held_form where held_at < greatest(?, ?)")
                .params(term.oldestMoment(), OffsetDateTime.now(clock).minus(HeldForms.HELD_FOR))
                .update();
        if (drafts + held > 0) {
            log.info("{} drafts and {} held forms were too old and are gone", drafts, held);
        }
    }
}
