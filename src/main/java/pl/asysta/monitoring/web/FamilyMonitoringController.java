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
import pl.asysta.monitoring.Monitorings;
import pl.asysta.site.Days;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** How a family fares after the end of the work. */
@Controller
@RequestMapping("/cases/{family}/monitoring")
class FamilyMonitoringController {
    private static final String MONITORING = "redirect:/cases/{family}/monitoring";

    private final Monitorings monitorings;
    private final FamilyMonitoringPage page;
    private final Words words;

    FamilyMonitoringController(Monitorings monitorings, FamilyMonitoringPage page, Words words) {
        this.monitorings = monitorings;
        this.page = page;
        this.words = words;
    }

    @GetMapping
    String read(@PathVariable CaseId family, Viewer viewer, Model model) {
        return page.show(family, viewer, model, "monitoring/monitoring");
    }

    @GetMapping("/contacts/new")
    @PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT')")
    String blank(@PathVariable CaseId family, Viewer viewer, Model model) {
        model.addAttribute("form", ContactForm.today(String.valueOf(Days.typed(words.today()))));
        var shown = page.show(family, viewer, model, "monitoring/contact");
        return Boolean.TRUE.equals(model.getAttribute("records")) ? shown : MONITORING;
    }

    @PostMapping("/contacts/new")
    @PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT')")
    String record(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var again = page.show(family, viewer, model, "monitoring/contact");
        return Submission.accepted(errors, () -> monitorings.record(form.toCommand(family), viewer))
                ? MONITORING + "?done=monitoring-contact"
                : again;
    }

    @GetMapping("/end")
    String ending(@PathVariable CaseId family, Viewer viewer, Model model) {
        model.addAttribute("form", EndForm.BLANK);
        var shown = page.show(family, viewer, model, "monitoring/end");
        return Boolean.TRUE.equals(model.getAttribute("ends")) ? shown : MONITORING;
    }

    @PostMapping("/end")
    @PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    String end(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var again = page.show(family, viewer, model, "monitoring/end");
        return Submission.accepted(errors, () -> monitorings.end(form.toCommand(family), viewer))
                ? done(viewer)
                : again;
    }

    /** An assistant who followed the family sees it no longer. */
    private static String done(Viewer viewer) {
        return viewer.role().readsReferrals()
                ? MONITORING + "?done=monitoring-ended"
                : "redirect:/?done=monitoring-ended";
    }
}
