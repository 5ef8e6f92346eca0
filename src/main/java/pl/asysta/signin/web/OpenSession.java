package pl.asysta.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import pl.asysta.signin.SecondFactors.Step;
import pl.asysta.signin.SignInSettings.Limits;

/** What a session remembers of its sign-in; the attributes lie in PostgreSQL with the session. */
final class OpenSession {
    static final String SINCE = "asysta.since";
    static final String BROWSER = "asysta.browser";
    static final String ADDRESS = "asysta.address";
    private static final String STEP = "asysta.step";
    static final String ENDS = "asysta.ends";
    private static final String NOTIFIED = "asysta.notified";
    private static final String REASSURED = "asysta.reassured";

    /** How long the password that was asked for once more is good for adding a passkey. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private static final int LONGEST_NAME = 300;

    private OpenSession() {}

    /** A session that begins now, on whatever step of the sign-in. */
    static void begin(HttpServletRequest request, Step step, Limits limits, Instant now) {
        var session = request.getSession();
        session.setMaxInactiveInterval(
                (int) Duration.ofMinutes(limits.idleMinutes()).toSeconds());
        session.setAttribute(STEP, step.name());
        session.setAttribute(SINCE, now.toEpochMilli());
        session.setAttribute(
                ENDS, now.plus(Duration.ofHours(limits.absoluteHours())).toEpochMilli());
        session.setAttribute(ADDRESS, request.getRemoteAddr());
        var browser = Objects.toString(request.getHeader(HttpHeaders.USER_AGENT), "");
        session.setAttribute(BROWSER, browser.substring(0, Math.min(browser.length(), LONGEST_NAME)));
    }

    /** The step on which the sign-in stands; a session that nobody signed in to has none. */
    static Step step(@Nullable HttpSession session) {
        return session != null && session.getAttribute(STEP) instanceof String step ? Step.valueOf(step) : Step.DONE;
    }

    /** Everything that is asked of her has been given; whoever knew the session's id before knows it no longer. */
    static void done(HttpServletRequest request) {
        request.changeSessionId();
        request.getSession().setAttribute(STEP, Step.DONE.name());
    }

    /** Whether she still has to hear that somebody else has changed her sign-in. */
    static void notified(HttpServletRequest request, boolean still) {
        if (still) {
            request.getSession().setAttribute(NOTIFIED, true);
        } else {
            request.getSession().removeAttribute(NOTIFIED);
        }
    }

    static boolean isNotified(@Nullable HttpSession session) {
        return session != null && session.getAttribute(NOTIFIED) != null;
    }

    /** Her password has just been asked for once more. */
    static void reassure(HttpServletRequest request, Instant now) {
        request.getSession().setAttribute(REASSURED, now.toEpochMilli());
    }

    /** Whether that was a moment ago. */
    static boolean isReassured(@Nullable HttpSession session, Instant now) {
        return session != null
                && session.getAttribute(REASSURED) instanceof Long at
                && now.isBefore(Instant.ofEpochMilli(at).plus(GOOD_FOR));
    }

    /** Whether the session has lasted as long as any may. */
    static boolean isOver(HttpSession session, Instant now) {
        return session.getAttribute(ENDS) instanceof Long ends && now.toEpochMilli() >= ends;
    }

    /** How long it may still last at most. */
    static @Nullable Duration left(HttpSession session, Instant now) {
        return session.getAttribute(ENDS) instanceof Long ends
                ? Duration.between(now, Instant.ofEpochMilli(ends))
                : null;
    }
}
