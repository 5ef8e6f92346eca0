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

    /** "3", "99+", or nothing where none waits or the queue is not hers. */
    @ModelAttribute("requestsWaiting")
    String requestsWaiting(@AuthenticationPrincipal @Nullable SignedIn worker) {
        int waiting = worker != null && worker.role().decidesRequests() ? queue.waitingCount() : 0;
        return waiting == 0
                ? ""
                : waiting > RequestQueue.MOST_COUNTED ? RequestQueue.MOST_COUNTED + "+" : String.valueOf(waiting);
    }
}
