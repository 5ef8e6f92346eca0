package pl.asysta.audit.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.asysta.audit.LooksAtFamily;
import pl.asysta.audit.Officers;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.staff.SignedIn;
import pl.asysta.staff.Viewer;

/** Who looked at this family: on its file for director and deputy, by initial and number for the officer. */
@Controller
class LooksController {
    private final LooksAtFamily looks;
    private final Cases cases;
    private final Officers officers;

    LooksController(LooksAtFamily looks, Cases cases, Officers officers) {
        this.looks = looks;
        this.cases = cases;
        this.officers = officers;
    }

    @GetMapping("/cases/{family}/looks")
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    String onFile(@PathVariable CaseId family, Viewer viewer, Model model) {
        model.addAttribute("familyCase", cases.visible(family, viewer));
        model.addAttribute("log", looks.of(family));
        return "audit/looks";
    }

    @GetMapping("/audit/families/{family}")
    String byNumber(@PathVariable CaseId family, @AuthenticationPrincipal SignedIn me, Model model) {
        officers.admit(me);
        model.addAttribute("log", looks.of(family));
        return "audit/family";
    }
}
