package pl.asysta.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import pl.asysta.site.TurnedAway.Guard;

/** Turns away names of boxes that no form of ours has; Spring's binder would fail on some of them. */
class ParameterNames implements HandlerInterceptor {
    /** A box, a box of a form inside a form, a row of a list with its box, or an entry of a map by its key. */
    private static final Pattern NAME =
            Pattern.compile("\\w+(\\.\\w+)?|\\w+\\[\\d{1,2}]\\.\\w+|\\w+\\[[^\\[\\]]*[^\\[\\]\\s][^\\[\\]]*]");

    private final ApplicationEventPublisher news;

    ParameterNames(ApplicationEventPublisher news) {
        this.news = news;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean ours = request.getParameterMap().keySet().stream()
                .allMatch(name -> NAME.matcher(name).matches());
        if (!ours) {
            news.publishEvent(new TurnedAway(Guard.BOXES));
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
        return ours;
    }
}
