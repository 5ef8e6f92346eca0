package pl.asysta.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import pl.asysta.signin.KnownBrowsers;
import pl.asysta.site.BrowserCookie;
import pl.asysta.staff.SignedIn;

/** By which a worker's own browser is known again at her next sign-in; it opens nothing. */
@Component
class KnownBrowserCookie {
    private static final BrowserCookie COOKIE = new BrowserCookie("KNOWN");
    private static final Pattern SECRET = Pattern.compile("[\\w-]{32}");

    private final KnownBrowsers browsers;

    KnownBrowserCookie(KnownBrowsers browsers) {
        this.browsers = browsers;
    }

    /** The secret of this browser, if the worker of this login has signed in with it before. */
    Optional<String> of(HttpServletRequest request, String login) {
        return in(request).filter(secret -> browsers.knows(secret, login));
    }

    /** After she has signed in with everything that is asked of her. */
    void give(SignedIn worker, HttpServletRequest request, HttpServletResponse response) {
        var secret = browsers.remember(in(request).orElse(null), worker.id());
        COOKIE.give(secret, KnownBrowsers.KNOWN_FOR, request, response);
    }

    private static Optional<String> in(HttpServletRequest request) {
        return COOKIE.in(request).filter(value -> SECRET.matcher(value).matches());
    }
}
