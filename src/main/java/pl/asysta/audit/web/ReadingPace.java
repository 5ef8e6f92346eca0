package pl.asysta.audit.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import pl.asysta.audit.Excess;
import pl.asysta.site.TurnedAway;

/** Lets a page of a family, a print or a download come, or says how long to wait; nothing has been looked up then. */
@Component
class ReadingPace {
    private final Excess excess;
    private final PagePatterns pages;
    private final RequestWhereabouts whereabouts;

    ReadingPace(Excess excess, PagePatterns pages, RequestWhereabouts whereabouts) {
        this.excess = excess;
        this.pages = pages;
        this.whereabouts = whereabouts;
    }

    /** What answers a request. */
    interface Answer {
        void give() throws ServletException, IOException;
    }

    /** Answers, or makes whoever asks wait. What is sent in is never held up: nothing typed is lost. */
    void let(HttpServletRequest request, HttpServletResponse response, Answer answer)
            throws ServletException, IOException {
        var worker = "GET".equals(request.getMethod()) ? whereabouts.of(request).worker() : null;
        var taking = Excess.isTaking(pages.of(request));
        var family = pages.family(request).orElse(null);
        if (worker == null || !taking && family == null) {
            answer.give();
            return;
        }
        try {
            var wait = excess.begin(worker, taking, family);
            if (wait.isPresent()) {
                refuse(wait.get(), request, response);
            } else {
                answer.give();
            }
        } finally {
            excess.end(worker);
        }
    }

    private static void refuse(Duration wait, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(TurnedAway.WAIT, wait);
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
