package pl.asysta.intervention.web;

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
import pl.asysta.intervention.FollowUps;
import pl.asysta.site.Days;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** The end of a follow-up, and that the director knows of the intervention. */
@Controller
@RequestMapping("/cases/{family}/interventions/{number:\\d{1,6}}")
class InterventionEndController {
    private static final String INTERVENTION = "redirect:/cases/{family}/interventions/{number}";

    private final FollowUps followUps;
    private final InterventionPage page;
    private final Words words;

    InterventionEndController(FollowUps followUps, InterventionPage page, Words words) {
        this.followUps = followUps;
        this.page = page;
        this.words = words;
    }

    @GetMapping("/end")
    String begin(@PathVariable CaseId family, @PathVariable int number, Viewer viewer, Model model) {
        model.addAttribute("form", new EndForm(Days.typed(words.today()), null));
        return page.one(family, number, viewer, model, "intervention/end");
    }

    @PostMapping("/end")
    String end(
            @PathVariable CaseId family,
            @PathVariable int number,
            @Valid @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var again = page.one(family, number, viewer, model, "intervention/end");
        return Submission.accepted(errors, () -> followUps.end(form.toCommand(family, number), viewer))
                ? INTERVENTION + "?done=intervention-ended"
                : again;
    }

    @PostMapping("/acknowledgement")
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    String acknowledge(@PathVariable CaseId family, @PathVariable int number, Viewer viewer) {
        followUps.acknowledge(family, number, viewer);
        return INTERVENTION + "?done=intervention-known";
    }

    /** Where the browser stands after a lost session, when somebody opens that address again. */
    @GetMapping("/acknowledgement")
    String back() {
        return INTERVENTION;
    }
}
