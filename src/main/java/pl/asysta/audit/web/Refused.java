package pl.asysta.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import pl.asysta.audit.Attempts;
import pl.asysta.audit.Log;
import pl.asysta.site.TurnedAway;
import pl.asysta.site.TurnedAway.Guard;

/** Puts down what Spring Security refuses before a page is asked. */
@Configuration(proxyBeanMethods = false)
class Refused {
    private final RequestWhereabouts whereabouts;
    private final Log log;
    private final Attempts attempts;

    Refused(RequestWhereabouts whereabouts, Log log, Attempts attempts) {
        this.whereabouts = whereabouts;
        this.log = log;
        this.attempts = attempts;
    }

    @Bean
    static AuthorizationEventPublisher refusalsOfAddresses(ApplicationEventPublisher news) {
        return new SpringAuthorizationEventPublisher(news);
    }

    /** As ever 400, and put down. */
    @Bean
    static RequestRejectedHandler rejectedAddresses(ApplicationEventPublisher news) {
        var answer = new HttpStatusRequestRejectedHandler();
        return (request, response, rejected) -> {
            news.publishEvent(new TurnedAway(Guard.ADDRESS));
            answer.handle(request, response, rejected);
        };
    }

    /** A use case that is not hers is put down by {@link ReadsFilter}; who is not signed in is only asked to do so. */
    @EventListener
    void address(AuthorizationDeniedEvent<?> event) {
        if (event.getSource() instanceof HttpServletRequest request) {
            keep(request, HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** A page was asked for by somebody whose it is not. */
    void keep(HttpServletRequest request, int status) {
        var origin = whereabouts.of(request);
        if (origin.worker() == null) {
            return;
        }
        if (origin.family() != null) {
            log.refused(origin, status);
        } else {
            attempts.refused(origin, status);
        }
    }
}
