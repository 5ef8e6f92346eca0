package pl.asysta.monitoring.web;

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
import pl.asysta.monitoring.Reopenings;
import pl.asysta.site.Days;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** The way back of a family that needs help again. */
@Controller
@RequestMapping("/cases/{family}/reopening")
@PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
class ReopeningController {
    private final Reopenings reopenings;
    private final FamilyMonitoringPage page;
    private final Words words;

    ReopeningController(Reopenings reopenings, FamilyMonitoringPage page, Words words) {
        this.reopenings = reopenings;
        this.page = page;
        this.words = words;
    }

    @GetMapping
    String blank(@PathVariable CaseId family, Viewer viewer, Model model) {
        model.addAttribute("form", new ReopeningForm(Days.typed(words.today()), null));
        var shown = page.show(family, viewer, model, "monitoring/reopening");
        return Boolean.TRUE.equals(model.getAttribute("reopens")) ? shown : "redirect:/cases/{family}/monitoring";
    }

    @PostMapping
    String reopen(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") ReopeningForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var again = page.show(family, viewer, model, "monitoring/reopening");
        return Submission.accepted(errors, () -> reopenings.reopen(form.toCommand(family), viewer))
                ? "redirect:/cases/{family}?done=reopened"
                : again;
    }
}
