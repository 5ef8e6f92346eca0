package pl.asysta.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * A cookie of ours, and the one place that says what it is called. Over https the browser takes it for this host alone and
 * from nobody else ({@code __Host-}, RFC 6265bis 4.1.3.2); over plain http, which is the application on somebody's own
 * machine, no browser would keep that name. Neither name is read where the other belongs: a plain one that comes by https
 * may have been planted by somebody on the line.
 *
 * @param name what it is called over plain http
 */
public record BrowserCookie(String name) {
    private static final String THIS_HOST_ALONE = "__Host-";

    /** What it is called over https. */
    public String nameOverHttps() {
        return THIS_HOST_ALONE + name;
    }

    /** What it is called in this request and its answer. */
    public String nameIn(HttpServletRequest request) {
        return request.isSecure() ? nameOverHttps() : name;
    }

    /** Its value, if the browser has sent one. */
    public Optional<String> in(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, nameIn(request))).map(Cookie::getValue);
    }

    /** Lets the browser have it for so long. */
    public void give(String value, Duration keptFor, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(nameIn(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(keptFor)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
