package pl.asysta.support;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The application's own table of addresses, by which pages of one kind are known as such. */
public final class Routes {
    private final List<PathPattern> patterns;

    public Routes(RequestMappingHandlerMapping mapping) {
        this.patterns = mapping.getHandlerMethods().keySet().stream()
                .flatMap(one -> one.getPathPatternsCondition() == null
                        ? Stream.empty()
                        : one.getPathPatternsCondition().getPatterns().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The kind of page behind a link: its pattern, whatever is asked of it. */
    public Optional<String> kindOf(String link) {
        var path = PathContainer.parsePath(link.replaceAll("[?#].*", ""));
        return patterns.stream()
                .filter(pattern -> pattern.matches(path))
                .map(PathPattern::getPatternString)
                .findFirst();
    }
}
