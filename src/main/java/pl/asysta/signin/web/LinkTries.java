package pl.asysta.signin.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import pl.asysta.signin.Attempt;
import pl.asysta.signin.Slowed;
import pl.asysta.signin.TryDelays;
import pl.asysta.site.Addresses;
import pl.asysta.site.TurnedAway;
import pl.asysta.site.TurnedAway.Guard;

/** Whoever makes up one-time links is slowed by the address from which they come; a link that works is not counted. */
class LinkTries extends OncePerRequestFilter {
    private final TryDelays delays;
    private final ApplicationEventPublisher news;

    LinkTries(TryDelays delays, ApplicationEventPublisher news) {
        this.delays = delays;
        this.news = news;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return !path.startsWith("/password/") && !path.startsWith("/setup/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var attempt = List.of(Attempt.of(Slowed.LINK, Addresses.of(request)));
        var wait = delays.begin(attempt);
        if (wait.isPresent()) {
            news.publishEvent(new TurnedAway(Guard.LINK));
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds() + 1));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() != HttpStatus.NOT_FOUND.value()) {
            delays.succeeded(attempt);
        } else {
            news.publishEvent(new TurnedAway(Guard.LINK));
        }
    }
}
