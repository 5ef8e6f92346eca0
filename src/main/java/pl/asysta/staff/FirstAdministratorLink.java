package pl.asysta.staff;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** A new installation has no password at all: the log shows a link that makes the first administrator, once. */
@Component
class FirstAdministratorLink {
    private static final Logger log = LoggerFactory.getLogger(FirstAdministratorLink.class);

    private final Workers workers;
    private final OneTimeLinks links;
    private final Environment environment;

    FirstAdministratorLink(Workers workers, OneTimeLinks links, Environment environment) {
        this.workers = workers;
        this.links = links;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        var port = environment.getProperty("local.server.port");
        if (port != null && workers.isEmpty()) {
            log.warn(
                    "No worker yet. Make the first administrator within two days: http://localhost:{}/setup/{}",
                    port,
                    links.issueForFirstAdministrator());
        }
    }
}
