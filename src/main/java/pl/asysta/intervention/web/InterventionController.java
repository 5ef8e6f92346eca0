package pl.asysta.intervention.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.intervention.DangerKind;
import pl.asysta.intervention.Interventions;
import pl.asysta.intervention.NotifiedBody;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** Interventions of a family: read by all who see it, and recorded by them. */
@Controller
@RequestMapping("/cases/{family}/interventions")
class InterventionController {
    private final Interventions interventions;
    private final InterventionPage page;
    private final Cases cases;
    private final Clock clock;

    InterventionController(Interventions interventions, InterventionPage page, Cases cases, Clock clock) {
        this.interventions = interventions;
        this.page = page;
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable CaseId family, Viewer viewer, Model model) {
        return page.list(family, viewer, model);
    }

    @GetMapping("/{number:\\d{1,6}}")
    String one(@PathVariable CaseId family, @PathVariable int number, Viewer viewer, Model model) {
        return page.one(family, number, viewer, model, "intervention/intervention");
    }

    @GetMapping("/new")
    String begin(@PathVariable CaseId family, Viewer viewer, Model model) {
        var seen = cases.visible(family, viewer);
        model.addAttribute("form", InterventionForm.begun(seen.address().brief(), clock));
        return form(seen, model);
    }

    @PostMapping("/new")
    String record(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") InterventionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var again = form(cases.visible(family, viewer), model);
        InterventionForm.check(form, clock, errors);
        return Submission.result(errors, () -> interventions.record(form.toCommand(family, clock), viewer))
                .map(number -> "redirect:/cases/{family}/interventions/" + number + "?done=intervention")
                .orElse(again);
    }

    private static String form(CaseView family, Model model) {
        model.addAttribute("familyCase", family);
        model.addAttribute(
                "people",
                family.members().stream().filter(member -> !member.hasLeft()).toList());
        model.addAttribute("kinds", DangerKind.values());
        model.addAttribute("bodies", NotifiedBody.values());
        model.addAttribute("token", UUID.randomUUID());
        return "intervention/form";
    }
}
