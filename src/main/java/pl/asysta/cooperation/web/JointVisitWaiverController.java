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
import pl.asysta.cooperation.web.StartPage.Step;
import pl.asysta.staff.Viewer;

/** The director lets an assistant begin without the social worker. */
@Controller
@RequestMapping("/cases/{family}/cooperation")
@PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
class JointVisitWaiverController {
    private final Waivers waivers;
    private final StartPage page;

    JointVisitWaiverController(Waivers waivers, StartPage page) {
        this.waivers = waivers;
        this.page = page;
    }

    @GetMapping("/waiver")
    String beginWaiver(@PathVariable CaseId family, Viewer viewer, Model model) {
        return page.begin(Step.WAIVER, family, viewer, model, WaiverForm::begun);
    }

    @PostMapping("/waiver")
    String waive(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") WaiverForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return page.finish(
                Step.WAIVER,
                family,
                viewer,
                model,
                errors,
                () -> waivers.waive(family, String.valueOf(form.reason()), viewer));
    }
}
