package pl.asysta.desk.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import pl.asysta.assignment.RequestQueue;
import pl.asysta.staff.SignedIn;

/** How many requests wait for the director, beside the word in her top bar. */
@ControllerAdvice(basePackages = "pl.asysta") // not on error pages, which ask the database nothing
class QueueCountOnEveryPage {
    private final RequestQueue queue;

    QueueCountOnEveryPage(RequestQueue queue) {
        this.queue = queue;
    }

    @ModelAttribute("requestsWaiting")
    int requestsWaiting(@AuthenticationPrincipal @Nullable SignedIn worker) {
        return worker != null && worker.role().decidesRequests() ? queue.waitingCount() : 0;
    }
}
