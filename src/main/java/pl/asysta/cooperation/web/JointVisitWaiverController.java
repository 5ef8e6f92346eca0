package pl.asysta.cooperation.web;

import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.cases.CaseId;
import pl.asysta.cooperation.Waivers;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** The director lets an assistant begin without the social worker. */
@Controller
@RequestMapping("/cases/{family}/cooperation/waiver")
@PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
class JointVisitWaiverController {
    private final Waivers waivers;
    private final StartPage page;
    private final Words words;

    JointVisitWaiverController(Waivers waivers, StartPage page, Words words) {
        this.waivers = waivers;
        this.page = page;
        this.words = words;
    }

    @GetMapping
    String page(@PathVariable CaseId family, Viewer viewer, Model model) {
        var start = page.start(family, viewer);
        if (!start.awaitsVisit()) {
            return "redirect:/cases/{family}/cooperation";
        }
        model.addAttribute("form", WaiverForm.begun(start, words));
        return page.show(family, viewer, model, "cooperation/waiver");
    }

    @PostMapping
    String waive(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") WaiverForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        page.start(family, viewer);
        return Submission.accepted(errors, () -> waivers.waive(family, String.valueOf(form.reason()), viewer))
                ? "redirect:/cases/{family}/cooperation?done=visit-waived"
                : page.show(family, viewer, model, "cooperation/waiver");
    }
}
