package pl.asysta.reminders;

import java.time.Clock;
import java.time.LocalDateTime;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The postman's rounds. Of several processes one goes at a time; without a mail server nobody does. */
@Component
class Rounds {
    private final WritingDesk desk;
    private final Delivery delivery;
    private final MailServer server;
    private final Clock clock;

    Rounds(WritingDesk desk, Delivery delivery, MailServer server, Clock clock) {
        this.desk = desk;
        this.delivery = delivery;
        this.server = server;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${asysta.reminders.every:PT1M}",
            fixedDelayString = "${asysta.reminders.every:PT1M}")
    @SchedulerLock(name = "reminders", lockAtMostFor = "PT10M")
    public void go() {
        if (server.isConfigured()) {
            desk.write(LocalDateTime.now(clock));
            delivery.deliver(clock.instant());
        }
    }
}
