package pl.asysta.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import pl.asysta.signin.OwnSessions;
import pl.asysta.staff.SignedIn;

/**
 * "I am still here": a click that changes nothing and lets the session last; the page learns how long. A page may also ask
 * without a click, and then the session does not last a second longer.
 */
@Controller
@ControllerAdvice(basePackages = "pl.asysta")
class SessionTimes {
    private static final Times OVER = new Times(0, 0);

    private final OwnSessions sessions;
    private final Clock clock;

    SessionTimes(OwnSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * What the page has to know to warn in time.
     *
     * @param idle so many seconds after the last click the session ends
     * @param left so many seconds from now it ends whatever happens
     */
    record Times(int idle, long left) {}

    @ModelAttribute("sessionTimes")
    @Nullable
    Times times(HttpServletRequest request, @AuthenticationPrincipal @Nullable SignedIn me) {
        var session = me == null ? null : request.getSession(false);
        return session == null
                ? null
                : Optional.ofNullable(OpenSession.left(session, clock.instant()))
                        .map(Duration::toSeconds)
                        .map(left -> new Times(session.getMaxInactiveInterval(), left))
                        .orElse(null);
    }

    /** By which the page will ask; read when the page is drawn, because a sign-in that is complete renames its session. */
    @ModelAttribute("sessionHere")
    Here here(HttpServletRequest request) {
        return new Here(request);
    }

    /** The session of this page, and whether its address can be opened again. */
    public record Here(HttpServletRequest request) {
        /** What a form has answered with has the address of the form. */
        public boolean opensAgain() {
            return "GET".equals(request.getMethod());
        }

        /** Nobody gets in by it. */
        public String handle() {
            return OwnSessions.handle(request.getSession().getId());
        }
    }

    /** How many seconds without a click are left of a session, and how many whatever happens; nothing once it is over. */
    @GetMapping("/sign-in/left/{handle}")
    @ResponseBody
    Times left(@PathVariable String handle) {
        var now = clock.instant();
        return sessions.find(handle)
                .filter(session -> session.getAttribute(OpenSession.ENDS) instanceof Long)
                .map(session -> new Times(
                        (int) Duration.between(
                                        now, session.getLastAccessedTime().plus(session.getMaxInactiveInterval()))
                                .toSeconds(),
                        Duration.between(
                                        now, Instant.ofEpochMilli(session.<Long>getRequiredAttribute(OpenSession.ENDS)))
                                .toSeconds()))
                .orElse(OVER);
    }

    @PostMapping("/sign-in/stay")
    @ResponseBody
    @Nullable
    Times stay(HttpServletRequest request, @AuthenticationPrincipal SignedIn me) {
        return times(request, me);
    }
}
