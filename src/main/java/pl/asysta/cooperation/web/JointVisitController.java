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
import pl.asysta.cooperation.JointVisits;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** Records the joint first visit. */
@Controller
@RequestMapping("/cases/{family}/cooperation/visit")
@PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT')")
class JointVisitController {
    private final JointVisits visits;
    private final StartPage page;
    private final Words words;

    JointVisitController(JointVisits visits, StartPage page, Words words) {
        this.visits = visits;
        this.page = page;
        this.words = words;
    }

    @GetMapping
    String page(@PathVariable CaseId family, Viewer viewer, Model model) {
        var start = page.start(family, viewer);
        if (!start.awaitsVisit()) {
            return "redirect:/cases/{family}/cooperation";
        }
        model.addAttribute("form", JointVisitForm.begun(start, words));
        return page.choose(family, viewer, model, "cooperation/visit");
    }

    @PostMapping
    String hold(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") JointVisitForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        page.start(family, viewer);
        return Submission.accepted(errors, () -> visits.hold(form.toCommand(family), viewer))
                ? "redirect:/cases/{family}/cooperation?done=visit-held"
                : page.choose(family, viewer, model, "cooperation/visit");
    }
}
