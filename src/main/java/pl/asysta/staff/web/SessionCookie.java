package pl.asysta.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;
import pl.asysta.site.BrowserCookie;

/** The session's cookie; a value that cannot be an id is no session, and PostgreSQL is not asked for it. */
@Component
class SessionCookie implements CookieSerializer {
    private static final BrowserCookie COOKIE = new BrowserCookie("SESSION");
    private static final Pattern ID = Pattern.compile("[\\w-]{36}");

    private final CookieSerializer plain = named(COOKIE.name());
    private final CookieSerializer overHttps = named(COOKIE.nameOverHttps());

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return of(request).readCookieValues(request).stream()
                .filter(value -> ID.matcher(value).matches())
                .toList();
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        of(value.getRequest()).writeCookieValue(value);
    }

    private CookieSerializer of(HttpServletRequest request) {
        return COOKIE.nameIn(request).equals(COOKIE.name()) ? plain : overHttps;
    }

    /** HttpOnly, Lax, and Secure over https are Spring Session's own. */
    private static CookieSerializer named(String name) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        return cookie;
    }
}
