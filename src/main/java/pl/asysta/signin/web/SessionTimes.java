package pl.asysta.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import pl.asysta.staff.SignedIn;

/** "I am still here": a click that changes nothing and lets the session last; the page learns how long. */
@Controller
@ControllerAdvice(basePackages = "pl.asysta")
class SessionTimes {
    private final Clock clock;

    SessionTimes(Clock clock) {
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

    @PostMapping("/sign-in/stay")
    @ResponseBody
    @Nullable
    Times stay(HttpServletRequest request, @AuthenticationPrincipal SignedIn me) {
        return times(request, me);
    }
}
