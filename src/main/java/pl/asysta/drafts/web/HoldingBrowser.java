package pl.asysta.drafts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import pl.asysta.drafts.HeldForms;
import pl.asysta.kernel.Unguessable;
import pl.asysta.site.BrowserCookie;

/** By which a browser that holds a form is known again. It says nothing about anybody, and no script can read it. */
@Component
class HoldingBrowser {
    private static final BrowserCookie COOKIE = new BrowserCookie("HELD");
    private static final Pattern SECRET = Pattern.compile("[\\w-]{32}");
    private static final int SECRET_BYTES = 24;

    Optional<String> in(HttpServletRequest request) {
        return COOKIE.in(request).filter(value -> SECRET.matcher(value).matches());
    }

    /** The secret of this browser, a new one if it has none. */
    String given(HttpServletRequest request, HttpServletResponse response) {
        var secret = in(request).orElseGet(() -> Unguessable.text(SECRET_BYTES));
        COOKIE.give(secret, HeldForms.HELD_FOR, request, response);
        return secret;
    }
}
