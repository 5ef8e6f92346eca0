package pl.asysta.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import pl.asysta.site.AddressPart;

/** Which kind of page an address means, where the request did not come so far that Spring would have said so. */
@Component
class PagePatterns {
    private static final String NONE = "-";

    private final ObjectProvider<RequestMappingHandlerMapping> pages;
    private volatile @Nullable List<PathPattern> patterns;

    PagePatterns(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages) {
        this.pages = pages;
    }

    /** The pattern of the page that this request asks for, or a line if there is none. */
    String of(HttpServletRequest request) {
        return matched(request).map(PathPattern::getPatternString).orElse(NONE);
    }

    /** The family whose page this request asks for, if it is one of a family. */
    Optional<UUID> family(HttpServletRequest request) {
        return matched(request)
                .map(pattern -> pattern.matchAndExtract(path(request)))
                .map(match -> match.getUriVariables().get(AddressPart.FAMILY))
                .map(LinkedFamilies::id);
    }

    private Optional<PathPattern> matched(HttpServletRequest request) {
        try {
            var path = path(request);
            return known().stream().filter(pattern -> pattern.matches(path)).findFirst();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static PathContainer path(HttpServletRequest request) {
        return PathContainer.parsePath(
                request.getRequestURI().substring(request.getContextPath().length()));
    }

    private List<PathPattern> known() {
        var known = patterns;
        if (known == null) {
            known = pages.getObject().getHandlerMethods().keySet().stream()
                    .flatMap(page -> page.getPathPatternsCondition() == null
                            ? Stream.empty()
                            : page.getPathPatternsCondition().getPatterns().stream())
                    .distinct()
                    .sorted()
                    .toList();
            patterns = known;
        }
        return known;
    }
}
