package pl.asysta.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
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
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.intake.ReferralClosure;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** Closing a referral that turned out not to be justified. */
@Controller
@RequestMapping("/cases/{family}/referral/closure")
@PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
class ClosureController {
    private final ReferralClosure closure;
    private final Cases cases;

    ClosureController(ReferralClosure closure, Cases cases) {
        this.closure = closure;
        this.cases = cases;
    }

    record ClosureForm(
            @NotBlank(message = "{intake.closure.words.required}")
            @Size(max = 5000, message = "{form.too-long}")
            @Nullable
            String words) {}

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return cases.visible(family, viewer);
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("form", new ClosureForm(null));
        return "intake/closure";
    }

    @PostMapping
    String close(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") ClosureForm form,
            BindingResult errors,
            Viewer viewer) {
        return Submission.accepted(errors, () -> closure.notJustified(family, String.valueOf(form.words()), viewer))
                ? "redirect:/cases/" + family + "/referral?done=not-justified"
                : "intake/closure";
    }
}
