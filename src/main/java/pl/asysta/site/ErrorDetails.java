package pl.asysta.site;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

/**
 * What an error page knows: the number of the incident, and the long texts of the form that was sent, so that they come
 * back. Never an exception, its message or a path.
 */
@Component
class ErrorDetails extends DefaultErrorAttributes {
    private static final Logger log = LoggerFactory.getLogger(ErrorDetails.class);
    private static final int SERVER_ERROR = 500;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    ErrorDetails(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var details = super.getErrorAttributes(request, ErrorAttributeOptions.of(ErrorAttributeOptions.Include.STATUS));
        details.keySet().retainAll(Set.of("status"));
        details.put("typed", typedIn(request));
        if (request.getAttribute(TurnedAway.WAIT, WebRequest.SCOPE_REQUEST) instanceof Duration wait) {
            details.put("wait", wait.toMinutes() + 1);
        }
        details.put("at", LocalDateTime.now(clock).format(MINUTE));
        if ((int) details.getOrDefault("status", SERVER_ERROR) >= SERVER_ERROR) {
            var incident = "%c%d-%04d".formatted('A' + random.nextInt(26), random.nextInt(10), random.nextInt(10_000));
            details.put("incident", incident);
            report(incident, getError(request));
        }
        return details;
    }

    /** Everybody who comes while the database is away meets the same fault: a line each, and no page of the log. */
    private static void report(String incident, @Nullable Throwable fault) {
        if (fault != null && Outage.isBeneath(fault)) {
            log.error(
                    "Incident {}: {}",
                    incident,
                    NestedExceptionUtils.getMostSpecificCause(fault).toString());
        } else {
            log.error("Incident {}", incident, fault);
        }
    }

    private static List<String> typedIn(WebRequest request) {
        return request instanceof ServletWebRequest web ? TypedTexts.in(web.getRequest()) : List.of();
    }
}
