package pl.asysta.plan.web;

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
import pl.asysta.plan.PlanDrafts;
import pl.asysta.staff.Viewer;

/** The main goals of the draft, above its small steps. */
@Controller
@RequestMapping("/cases/{family}/plan/main-goals")
@PreAuthorize("hasRole('FAMILY_ASSISTANT')")
class MainGoalsController {
    private static final String STEP = "main-goals";

    private final PlanDrafts drafts;
    private final PlanStepPage page;

    MainGoalsController(PlanDrafts drafts, PlanStepPage page) {
        this.drafts = drafts;
        this.page = page;
    }

    @GetMapping
    String begin(@PathVariable CaseId family, Viewer viewer, Model model) {
        return page.begin(STEP, family, viewer, model, (seen, draft) -> MainGoalsForm.of(draft));
    }

    @PostMapping
    String write(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") MainGoalsForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return page.finish(
                STEP,
                family,
                form,
                errors,
                viewer,
                model,
                MainGoalsForm::of,
                () -> drafts.mainGoals(family, form.version(), form.mainGoals(), viewer));
    }
}
