package pl.asysta.intervention.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.intervention.FollowUps;
import pl.asysta.intervention.Interventions;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** Amendments of an intervention by its author. */
@Controller
@RequestMapping("/cases/{family}/interventions/{number:\\d{1,6}}/amendment")
class InterventionAmendmentController {
    private static final String INTERVENTION = "redirect:/cases/{family}/interventions/{number}";

    private final FollowUps followUps;
    private final Interventions interventions;
    private final InterventionPage page;
    private final Cases cases;

    InterventionAmendmentController(
            FollowUps followUps, Interventions interventions, InterventionPage page, Cases cases) {
        this.followUps = followUps;
        this.interventions = interventions;
        this.page = page;
        this.cases = cases;
    }

    @GetMapping
    String begin(@PathVariable CaseId family, @PathVariable int number, Viewer viewer, Model model) {
        cases.visible(family, viewer);
        var now = interventions.one(family, number);
        if (!now.isBy(viewer)) {
            return INTERVENTION;
        }
        model.addAttribute(
                "form", new InterventionAmendmentForm(now.amendments().size(), null, null));
        return page.one(family, number, viewer, model, "intervention/amendment");
    }

    @PostMapping
    String amend(
            @PathVariable CaseId family,
            @PathVariable int number,
            @Valid @ModelAttribute("form") InterventionAmendmentForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var again = page.one(family, number, viewer, model, "intervention/amendment");
        Runnable clash = () -> Conflict.newer(
                model, interventions.one(family, number).amendments().size());
        return Submission.accepted(errors, () -> followUps.amend(form.toCommand(family, number), viewer), clash)
                ? INTERVENTION + "?done=intervention-amended"
                : again;
    }
}
