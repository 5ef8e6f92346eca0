package pl.asysta.plan.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.cases.CaseId;
import pl.asysta.plan.PlanDelays;
import pl.asysta.plan.WorkPlans;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** What the director puts on record of a plan: that it was read, and that it is known to be late. */
@Controller
@RequestMapping("/cases/{family}/plan")
class PlanAcknowledgementController {
    private static final String PLAN = "redirect:/cases/{family}/plan";

    private final WorkPlans plans;
    private final PlanDelays delays;
    private final PlanPage page;

    PlanAcknowledgementController(WorkPlans plans, PlanDelays delays, PlanPage page) {
        this.plans = plans;
        this.delays = delays;
        this.page = page;
    }

    @PostMapping("/versions/{number:\\d{1,6}}/acknowledgement")
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    String acknowledge(@PathVariable CaseId family, @PathVariable int number, Viewer viewer) {
        page.family(family, viewer);
        plans.acknowledge(family, number, viewer);
        return PLAN + "?done=plan-acknowledged";
    }

    @PostMapping("/delay")
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    String delaySeen(
            @PathVariable CaseId family,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean desk,
            Viewer viewer,
            Model model) {
        page.family(family, viewer);
        return Submission.accepted(errors, () -> delays.seen(family, viewer))
                ? (desk ? "redirect:/" : PLAN) + "?done=plan-delay-seen"
                : page.latest(family, viewer, model);
    }

    /** Where the browser stands after a refusal, when somebody opens that address again. */
    @GetMapping({"/delay", "/versions/{number}/acknowledgement"})
    String back() {
        return PLAN;
    }
}
