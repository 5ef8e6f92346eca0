package pl.asysta.visits.web;

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
import pl.asysta.cases.Cases;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;
import pl.asysta.visits.VisitFrequencies;

/** How many visits a month a family is to have. */
@Controller
@RequestMapping("/cases/{family}/work-card/frequency")
@PreAuthorize("hasAnyRole('FAMILY_ASSISTANT', 'COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
class FrequencyController {
    private final VisitFrequencies frequencies;
    private final Cases cases;

    FrequencyController(VisitFrequencies frequencies, Cases cases) {
        this.frequencies = frequencies;
        this.cases = cases;
    }

    @GetMapping
    String begin(@PathVariable CaseId family, Viewer viewer, Model model) {
        model.addAttribute("familyCase", cases.visible(family, viewer));
        model.addAttribute("form", FrequencyForm.of(frequencies.perMonth(family)));
        return "visits/frequency";
    }

    @PostMapping
    String set(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") FrequencyForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        model.addAttribute("familyCase", cases.visible(family, viewer));
        return Submission.accepted(errors, () -> frequencies.set(family, form.times(), viewer))
                ? "redirect:/cases/{family}/work-card?done=frequency"
                : "visits/frequency";
    }
}
