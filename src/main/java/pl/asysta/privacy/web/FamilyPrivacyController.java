package pl.asysta.privacy.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.privacy.AccessRequests;
import pl.asysta.privacy.NoticesGiven;
import pl.asysta.staff.Viewer;

/** What the people of a family were told about their data, and what they asked for. */
@Controller
class FamilyPrivacyController {
    private final Cases cases;
    private final NoticesGiven notices;
    private final AccessRequests requests;

    FamilyPrivacyController(Cases cases, NoticesGiven notices, AccessRequests requests) {
        this.cases = cases;
        this.notices = notices;
        this.requests = requests;
    }

    @GetMapping("/cases/{family}/privacy")
    String page(@PathVariable CaseId family, Viewer viewer, Model model) {
        var seen = cases.visible(family, viewer);
        model.addAttribute("familyCase", seen);
        model.addAttribute("notices", notices.of(seen));
        model.addAttribute("requests", requests.of(family));
        model.addAttribute("mayWrite", cases.isWritable(family, viewer));
        return "privacy/family";
    }
}
