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
import pl.asysta.monitoring.MonitoringView;
import pl.asysta.monitoring.NeedsOfReopening;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** Why the case of a family is not opened again, though a contact said that it needs an assistant. */
@Controller
@RequestMapping("/cases/{family}/monitoring/not-needed")
@PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
class NotNeededController {
    private static final String MONITORING = "redirect:/cases/{family}/monitoring";

    private final NeedsOfReopening needs;
    private final FamilyMonitoringPage page;

    NotNeededController(NeedsOfReopening needs, FamilyMonitoringPage page) {
        this.needs = needs;
        this.page = page;
    }

    @GetMapping
    String blank(@PathVariable CaseId family, Viewer viewer, Model model) {
        model.addAttribute("form", new NotNeededForm(null));
        var shown = page.show(family, viewer, model, "monitoring/not-needed");
        return model.getAttribute("open") instanceof MonitoringView open && open.saysReopen() ? shown : MONITORING;
    }

    @PostMapping
    String decline(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") NotNeededForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var again = page.show(family, viewer, model, "monitoring/not-needed");
        Runnable decline = () -> needs.decline(family, String.valueOf(form.because()), viewer);
        return Submission.accepted(errors, decline) ? MONITORING + "?done=monitoring-answered" : again;
    }
}
