package pl.asysta.plan.web;

import jakarta.validation.Valid;
import java.util.UUID;
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
import pl.asysta.kernel.NotFound;
import pl.asysta.plan.ActionStatus;
import pl.asysta.plan.ActionView;
import pl.asysta.plan.WorkPlans;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** How far an action of the plan that holds has come. */
@Controller
@RequestMapping("/cases/{family}/plan/actions/{action}")
@PreAuthorize("hasRole('FAMILY_ASSISTANT')")
class ProgressController {
    private final WorkPlans plans;
    private final PlanPage page;

    ProgressController(WorkPlans plans, PlanPage page) {
        this.plans = plans;
        this.page = page;
    }

    @GetMapping
    String begin(@PathVariable CaseId family, @PathVariable UUID action, Viewer viewer, Model model) {
        page.family(family, viewer);
        model.addAttribute("form", ProgressForm.of(action(family, action)));
        return show(family, action, viewer, model);
    }

    @PostMapping
    String save(
            @PathVariable CaseId family,
            @PathVariable UUID action,
            @Valid @ModelAttribute("form") ProgressForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        page.family(family, viewer);
        return Submission.accepted(errors, () -> plans.progress(form.toCommand(family, action), viewer))
                ? "redirect:/cases/{family}/plan?done=plan-progress"
                : show(family, action, viewer, model);
    }

    private String show(CaseId family, UUID action, Viewer viewer, Model model) {
        page.show(page.family(family, viewer), null, viewer, model);
        model.addAttribute("action", action(family, action));
        model.addAttribute("statuses", ActionStatus.values());
        return "plan/progress";
    }

    private ActionView action(CaseId family, UUID id) {
        return plans.of(family).holding(id).orElseThrow(() -> new NotFound("action of a plan", id));
    }
}
