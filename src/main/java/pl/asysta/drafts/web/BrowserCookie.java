package pl.asysta.drafts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import pl.asysta.drafts.HeldForms;

/** By which a browser that holds a form is known again. It says nothing about anybody, and no script can read it. */
@Component
class BrowserCookie {
    private static final String NAME = "HELD";
    private static final Pattern SECRET = Pattern.compile("[\\w-]{32}");
    private static final int SECRET_BYTES = 24;

    private final SecureRandom random = new SecureRandom();

    Optional<String> in(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return Optional.ofNullable(cookie)
                .map(jakarta.servlet.http.Cookie::getValue)
                .filter(value -> SECRET.matcher(value).matches());
    }

    /** The secret of this browser, a new one if it has none. */
    String given(HttpServletRequest request, HttpServletResponse response) {
        var secret = in(request).orElseGet(this::next);
        var cookie = ResponseCookie.from(NAME, secret)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(HeldForms.HELD_FOR)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return secret;
    }

    private String next() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
