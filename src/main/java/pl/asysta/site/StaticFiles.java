package pl.asysta.site;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What belongs to how pages look, and says nothing of anybody. */
public final class StaticFiles {
    private static final String[] PATHS = {"/css/**", "/js/**", "/img/**", "/fonts/**", "/webjars/**", "/favicon.ico"};

    private StaticFiles() {}

    /** Whether a request asks for one of them, or for one of these addresses. */
    public static RequestMatcher or(String... addresses) {
        return new OrRequestMatcher(Stream.concat(Arrays.stream(PATHS), Arrays.stream(addresses))
                .<RequestMatcher>map(PathPatternRequestMatcher::pathPattern)
                .toList());
    }
}
