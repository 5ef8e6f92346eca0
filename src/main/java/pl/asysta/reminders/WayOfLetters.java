package pl.asysta.reminders;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import pl.asysta.kernel.ThisComputer;
import pl.asysta.kernel.UnprotectedWay;

/** At the start: letters and the password of the mail server go only where nobody listens. */
@Component
class WayOfLetters {
    private static final String SMTP = "spring.mail.properties.mail.smtp.";

    private final Environment environment;

    /**
     * Examines the settings.
     *
     * @throws UnprotectedWay if the server is elsewhere and need not encrypt, or may be anybody
     */
    WayOfLetters(Environment environment) {
        this.environment = environment;
        var host = environment.getProperty("spring.mail.host", "");
        boolean leavesUs = StringUtils.hasText(host) && !ThisComputer.isNamed(host);
        if (leavesUs && !isTrue("asysta.reminders.private-way") && !(isEncrypted() && isTold())) {
            throw new UnprotectedWay(
                    "the mail server at " + host,
                    "Set SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_REQUIRED=true, or SPRING_MAIL_SSL_ENABLED=true, and"
                            + " trust no server blindly; or, where nobody else can reach the network between, set"
                            + " ASYSTA_REMINDERS_PRIVATE_WAY=true");
        }
    }

    private boolean isEncrypted() {
        return isTrue(SMTP + "starttls.required")
                || isTrue(SMTP + "ssl.enable")
                || isTrue("spring.mail.ssl.enabled")
                || "smtps".equals(environment.getProperty("spring.mail.protocol"));
    }

    /** Whether the name of the server is compared with its certificate, as it is unless somebody says otherwise. */
    private boolean isTold() {
        return !environment.getProperty(SMTP + "ssl.trust", "").contains("*")
                && !"false".equalsIgnoreCase(environment.getProperty(SMTP + "ssl.checkserveridentity"));
    }

    private boolean isTrue(String setting) {
        return "true".equalsIgnoreCase(environment.getProperty(setting));
    }
}
