package pl.asysta.signin.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that has lasted as long as any may. What was sent with its last click is kept like after any other end. */
class SessionLimits extends OncePerRequestFilter {
    private final Clock clock;

    SessionLimits(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && OpenSession.isOver(session, clock.instant())) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
