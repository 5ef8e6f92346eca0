package pl.asysta.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** At every start: lets the demonstration move in if it may, and says in the log how to sign in to it. */
@Component
class DemoArrival implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(DemoArrival.class);

    private final DemoCentre demo;
    private final Environment environment;

    DemoArrival(DemoCentre demo, Environment environment) {
        this.demo = demo;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        demo.moveIn();
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        var port = environment.getProperty("local.server.port");
        if (port != null) {
            demo.signIn().ifPresent(signIn -> log.info("{}", announcement(signIn, "http://localhost:" + port)));
        }
    }

    static String announcement(DemoSignIn signIn, String address) {
        var text = new StringBuilder("""
                OPS w Zalesiu

                  Ośrodek pokazowy; wszystkie osoby są zmyślone.     A demonstration centre; all people are invented.
                  Otwórz / open:     %s/login
                  Hasło / password:  %s   (wszystkie konta / all accounts)

                  Login            Kto / who
                """.formatted(address, signIn.password()));
        signIn.accounts()
                .forEach(account ->
                        text.append("  %-15s  %s, %s%n".formatted(account.login(), account.name(), account.title())));
        return text.toString();
    }
}
