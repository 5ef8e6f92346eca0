package pl.asysta.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;
import pl.asysta.audit.Origin;
import pl.asysta.audit.Whereabouts;
import pl.asysta.site.AddressPart;
import pl.asysta.staff.SignedIn;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/** Of the request that this thread answers. */
@Component
class RequestWhereabouts implements Whereabouts {
    private static final String REQUEST_ID = Origin.class.getName() + ".request";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private static final int LONGEST_REASON = 2000;

    private final PagePatterns patterns;

    RequestWhereabouts(PagePatterns patterns) {
        this.patterns = patterns;
    }

    @Override
    public Origin now() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : Origin.NOBODY;
    }

    /** The origin of this request. */
    Origin of(HttpServletRequest request) {
        return new Origin(
                worker(request),
                request.getRemoteAddr(),
                route(request),
                id(request),
                family(request),
                reason(request));
    }

    private static @Nullable UUID worker(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn worker) {
            return worker.id().id();
        }
        return request.getAttribute(WorkerId.ON_REQUEST) instanceof WorkerId reader ? reader.id() : null;
    }

    /** The pattern where there is one, so that no token of an address is kept. */
    private String route(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return method(request) + " " + (pattern == null ? patterns.of(request) : pattern);
    }

    /** A method may be made up, too. */
    private static String method(HttpServletRequest request) {
        var method = request.getMethod();
        return METHODS.contains(method) ? method : "-";
    }

    private static UUID id(HttpServletRequest request) {
        if (request.getAttribute(REQUEST_ID) instanceof UUID known) {
            return known;
        }
        var id = UUID.randomUUID();
        request.setAttribute(REQUEST_ID, id);
        return id;
    }

    private static @Nullable UUID family(HttpServletRequest request) {
        return AddressPart.of(request, AddressPart.FAMILY)
                .map(LinkedFamilies::id)
                .orElse(null);
    }

    private static @Nullable String reason(HttpServletRequest request) {
        if (!(request.getAttribute(Viewer.OPENED_BECAUSE) instanceof String reason) || reason.isBlank()) {
            return null;
        }
        return reason.substring(0, Math.min(LONGEST_REASON, reason.length()));
    }
}
