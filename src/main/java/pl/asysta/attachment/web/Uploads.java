package pl.asysta.attachment.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import pl.asysta.site.TurnedAway;
import pl.asysta.site.TurnedAway.Guard;

/**
 * Stands before all else that reads a form: files go to the page for attachments and nowhere else, and of a request that is too
 * large to be read nothing is carried out; she gets the form again with a sentence.
 */
class Uploads extends OncePerRequestFilter {
    private static final RequestMatcher FORM = PathPatternRequestMatcher.pathPattern("/cases/{family}/attachments/new");

    private final long largest;
    private final ApplicationEventPublisher news;

    Uploads(long largest, ApplicationEventPublisher news) {
        this.largest = largest;
        this.news = news;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!carriesFiles(request.getContentType())) {
            chain.doFilter(request, response);
        } else if (!FORM.matches(request)) {
            news.publishEvent(new TurnedAway(Guard.UPLOAD));
            response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
        } else if (isReadable(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getRequestURI() + "?tooLarge");
        }
    }

    private static boolean carriesFiles(@Nullable String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private boolean isReadable(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > largest) {
            return false;
        }
        try {
            request.getParts();
            return true;
        } catch (IllegalStateException | ServletException tooLarge) {
            return false;
        }
    }
}
