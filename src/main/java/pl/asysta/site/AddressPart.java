package pl.asysta.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.HandlerMapping;

/** A part of the address that was asked for, by the name that the route gives it. */
public final class AddressPart {
    /** As every route of a family's pages names it. */
    public static final String FAMILY = "family";

    private AddressPart() {}

    /** What stands there; nothing where the route has no such part. */
    public static Optional<String> of(HttpServletRequest request, String name) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> parts
                        && parts.get(name) instanceof String part
                ? Optional.of(part)
                : Optional.empty();
    }
}
