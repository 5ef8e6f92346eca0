package pl.asysta.signin.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import pl.asysta.signin.SecondFactors.Step;
import pl.asysta.site.TurnedAway;
import pl.asysta.site.TurnedAway.Guard;

/**
 * Before Spring's own addresses for passkeys, which ask for no password: at a screen left open nobody adds a key of hers,
 * and keys are taken away on our page alone. Who is made to enrol has given her password just now.
 */
class PasskeyGuard extends OncePerRequestFilter {
    private static final RequestMatcher ADDING =
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/webauthn/register/**");
    private static final RequestMatcher REMOVING =
            PathPatternRequestMatcher.pathPattern(HttpMethod.DELETE, "/webauthn/**");

    private final ApplicationEventPublisher news;
    private final Clock clock;

    PasskeyGuard(ApplicationEventPublisher news, Clock clock) {
        this.news = news;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        boolean mayAdd =
                OpenSession.step(session) == Step.ENROLMENT || OpenSession.isReassured(session, clock.instant());
        if (REMOVING.matches(request) || ADDING.matches(request) && !mayAdd) {
            news.publishEvent(new TurnedAway(Guard.PASSKEY));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }
}
