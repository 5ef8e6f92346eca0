package pl.asysta.signin.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;
import pl.asysta.audit.SignIns;
import pl.asysta.signin.Attempt;
import pl.asysta.signin.Slowed;
import pl.asysta.signin.TryDelays;
import pl.asysta.site.Addresses;

/** Stands before the sign-in: who has failed too often waits, and finds the login typed before. */
class PasswordTries extends OncePerRequestFilter implements AuthenticationFailureHandler {
    private static final String ATTEMPT = PasswordTries.class.getName();
    private static final int LONGEST_LOGIN = 60;

    private final TryDelays delays;
    private final KnownBrowserCookie browser;
    private final SignIns log;
    private final SessionFlashMapManager flashes = new SessionFlashMapManager();

    PasswordTries(TryDelays delays, KnownBrowserCookie browser, SignIns log) {
        this.delays = delays;
        this.browser = browser;
        this.log = log;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || !request.getRequestURI().equals(request.getContextPath() + "/login");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var attempt = attempt(request);
        var wait = delays.begin(attempt);
        if (wait.isPresent()) {
            log.waited(login(request));
            back(request, response, "/login?wait", wait.get());
        } else {
            request.setAttribute(ATTEMPT, attempt);
            chain.doFilter(request, response);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        back(request, response, "/login?error", Duration.ZERO);
    }

    /** The password was the right one. */
    static void succeeded(HttpServletRequest request, TryDelays delays) {
        if (request.getAttribute(ATTEMPT) instanceof List<?> attempt) {
            delays.succeeded(attempt.stream().map(Attempt.class::cast).toList());
        }
    }

    private List<Attempt> attempt(HttpServletRequest request) {
        var login = login(request).strip().toLowerCase(Locale.ROOT);
        var address = Addresses.of(request);
        return browser.of(request, login)
                .map(known -> List.of(Attempt.of(Slowed.KNOWN_BROWSER, login, known)))
                .orElseGet(() -> List.of(
                        Attempt.of(Slowed.ADDRESS, address),
                        Attempt.of(Slowed.ACCOUNT_AT_ADDRESS, login, address),
                        Attempt.of(Slowed.ACCOUNT, login)));
    }

    private void back(HttpServletRequest request, HttpServletResponse response, String page, Duration wait)
            throws IOException {
        var flash = new FlashMap();
        flash.setTargetRequestPath(request.getContextPath() + "/login");
        flash.put("typedLogin", login(request));
        flash.put("wait", wait);
        flashes.saveOutputFlashMap(flash, request, response);
        response.sendRedirect(request.getContextPath() + page);
    }

    private static String login(HttpServletRequest request) {
        var typed = Objects.toString(request.getParameter("username"), "");
        return typed.substring(0, Math.min(typed.length(), LONGEST_LOGIN));
    }
}
