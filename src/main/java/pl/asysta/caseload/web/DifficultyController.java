package pl.asysta.caseload.web;

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
import pl.asysta.caseload.Difficulties;
import pl.asysta.caseload.Language;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** How difficult a family is to work with. */
@Controller
@RequestMapping("/cases/{family}/difficulty")
@PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR', 'COORDINATOR', 'SOCIAL_WORKER')")
class DifficultyController {
    private final Difficulties difficulties;
    private final Cases cases;

    DifficultyController(Difficulties difficulties, Cases cases) {
        this.difficulties = difficulties;
        this.cases = cases;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return cases.visible(family, viewer);
    }

    @ModelAttribute("weights")
    DifficultyForm.Weight[] weights() {
        return DifficultyForm.Weight.values();
    }

    @ModelAttribute("languages")
    Language[] languages() {
        return Language.values();
    }

    @GetMapping
    String page(@PathVariable CaseId family, Model model) {
        var history = difficulties.of(family);
        model.addAttribute("form", DifficultyForm.of(history.isEmpty() ? null : history.get(0)));
        return show(family, model);
    }

    @PostMapping
    String set(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") DifficultyForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return Submission.accepted(errors, () -> difficulties.set(form.toCommand(family), viewer))
                ? "redirect:/cases/{family}/difficulty?done=difficulty"
                : show(family, model);
    }

    private String show(CaseId family, Model model) {
        model.addAttribute("history", difficulties.of(family));
        return "caseload/difficulty";
    }
}
