package pl.asysta.privacy.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import pl.asysta.privacy.AccessRequests;

/** All requests for a copy of one's data that wait for director or deputy. */
@Controller
class WaitingAccessController {
    private final AccessRequests requests;

    WaitingAccessController(AccessRequests requests) {
        this.requests = requests;
    }

    @GetMapping("/access-requests")
    String list(Model model) {
        model.addAttribute("waiting", requests.waiting());
        return "privacy/waiting";
    }
}
