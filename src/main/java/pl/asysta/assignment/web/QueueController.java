package pl.asysta.assignment.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import pl.asysta.assignment.RequestQueue;

/** The director's queue of requests. */
@Controller
class QueueController {
    private final RequestQueue queue;

    QueueController(RequestQueue queue) {
        this.queue = queue;
    }

    @GetMapping("/requests")
    String page(Model model) {
        model.addAttribute("waiting", queue.waiting());
        model.addAttribute("returned", queue.returned());
        model.addAttribute("decided", queue.decided());
        return "assignment/queue";
    }
}
