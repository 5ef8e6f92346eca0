package pl.asysta.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.web.servlet.LocaleContextResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The language that a browser has chosen for a year. */
class LanguageCookie implements LocaleContextResolver {
    private static final BrowserCookie COOKIE = new BrowserCookie("LANGUAGE");
    private static final Duration KEPT_FOR = Duration.ofDays(365);

    private final CookieLocaleResolver plain;
    private final CookieLocaleResolver overHttps;

    /** Pages are in this language until another one is chosen. */
    LanguageCookie(Locale unlessChosen) {
        plain = named(COOKIE.name(), unlessChosen);
        overHttps = named(COOKIE.nameOverHttps(), unlessChosen);
        overHttps.setCookieSecure(true);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request).resolveLocale(request);
    }

    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
        return of(request).resolveLocaleContext(request);
    }

    @Override
    public void setLocaleContext(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable LocaleContext language) {
        of(request).setLocaleContext(request, response, language);
    }

    private CookieLocaleResolver of(HttpServletRequest request) {
        return COOKIE.nameIn(request).equals(COOKIE.name()) ? plain : overHttps;
    }

    private static CookieLocaleResolver named(String name, Locale unlessChosen) {
        var resolver = new CookieLocaleResolver(name);
        resolver.setDefaultLocaleFunction(request -> unlessChosen);
        resolver.setCookieMaxAge(KEPT_FOR);
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }
}
