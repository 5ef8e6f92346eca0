package pl.asysta.personnel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import pl.asysta.personnel.FamilyAccess;
import pl.asysta.staff.SignedIn;
import pl.asysta.staff.Viewer;

/**
 * Stands before every page, also those that do not exist yet: without both papers in force it opens nothing (art. 7(4)).
 * It asks at each request, so that a session that is open when an authorisation ends is worth nothing from then on. What
 * it learns of the viewer on the way it leaves for the pages, so that they need not ask.
 */
@Configuration(proxyBeanMethods = false)
class Gate implements HandlerInterceptor, WebMvcConfigurer {
    /**
     * Pages without family data. Who must ask for a paper finds here whom to ask; and a director without papers of her own
     * is not locked out of the register in which they are entered.
     */
    private static final String[] OUTSIDE = {
        "/error",
        "/login",
        "/sign-in",
        "/sign-in/**",
        "/webauthn/**",
        "/setup/*",
        "/password/*",
        "/accessibility",
        "/privacy-notice",
        "/staff",
        "/staff/access",
        "/staff/*/access",
        "/staff/*/access/**"
    };

    /** After the language has been chosen, which stands at 0. */
    private static final int ORDER = 1;

    private final FamilyAccess access;

    Gate(FamilyAccess access) {
        this.access = access;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns(OUTSIDE).order(ORDER);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(handler instanceof ResourceHttpRequestHandler)
                && authentication != null
                && authentication.getPrincipal() instanceof SignedIn worker
                && worker.role().seesFamilies()) {
            request.setAttribute(Viewer.ON_REQUEST, access.admit(worker));
        }
        return true;
    }
}
