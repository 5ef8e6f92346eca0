package pl.asysta.signin.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import pl.asysta.signin.SecondFactors.Step;
import pl.asysta.site.StaticFiles;
import pl.asysta.staff.SignedIn;

/** Between the password and the second factor nothing opens but the page that asks for it. */
class SecondFactorGate extends OncePerRequestFilter {
    private static final RequestMatcher ALWAYS =
            StaticFiles.or("/login", "/logout", "/error", "/drafts", "/actuator/health", "/sign-in/stay");
    private static final RequestMatcher FOR_THE_CODE =
            anyOf("/sign-in/code", "/webauthn/authenticate/options", "/login/webauthn", "/login/webauthn.js");
    private static final RequestMatcher FOR_ENROLMENT =
            anyOf("/sign-in/second-factor", "/sign-in/app", "/webauthn/register/**", "/login/webauthn.js");

    private final RequestCache wanted;

    SecondFactorGate(RequestCache wanted) {
        this.wanted = wanted;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        boolean signedIn = authentication != null && authentication.getPrincipal() instanceof SignedIn;
        var step = signedIn ? OpenSession.step(request.getSession(false)) : Step.DONE;
        if (step == Step.DONE || ALWAYS.matches(request) || allowed(step).matches(request)) {
            chain.doFilter(request, response);
            return;
        }
        wanted.saveRequest(request, response);
        response.sendRedirect(
                request.getContextPath() + (step == Step.CODE ? "/sign-in/code" : "/sign-in/second-factor"));
    }

    private static RequestMatcher allowed(Step step) {
        return step == Step.CODE ? FOR_THE_CODE : FOR_ENROLMENT;
    }

    private static RequestMatcher anyOf(String... paths) {
        return new OrRequestMatcher(List.of(paths).stream()
                .<RequestMatcher>map(PathPatternRequestMatcher::pathPattern)
                .toList());
    }
}
