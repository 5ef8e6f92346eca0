package pl.asysta.plan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.cases.CaseId;
import pl.asysta.kernel.NotFound;
import pl.asysta.personnel.StaffDirectory;
import pl.asysta.plan.PlanView;
import pl.asysta.plan.WorkPlan;
import pl.asysta.plan.WorkPlans;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** The work plan of a family: the draft, what holds, earlier versions, two of them side by side. */
@Controller
@RequestMapping("/cases/{family}/plan")
class PlanController {
    private static final String PLAN = "redirect:/cases/{family}/plan";

    private final WorkPlans plans;
    private final PlanPage page;
    private final StaffDirectory directory;

    PlanController(WorkPlans plans, PlanPage page, StaffDirectory directory) {
        this.plans = plans;
        this.page = page;
        this.directory = directory;
    }

    @GetMapping
    String open(@PathVariable CaseId family, Viewer viewer, Model model) {
        model.addAttribute("form", new ReasonForm(null));
        return show(family, viewer, model);
    }

    @PostMapping
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    String begin(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        page.family(family, viewer);
        return Submission.accepted(errors, () -> plans.begin(family, form.reason(), viewer))
                ? PLAN + "?done=plan-begun"
                : show(family, viewer, model);
    }

    @GetMapping("/versions/{number:\\d{1,6}}")
    String version(@PathVariable CaseId family, @PathVariable int number, Viewer viewer, Model model) {
        var seen = page.family(family, viewer);
        var shown = version(plans.of(family), number);
        page.show(seen, shown, viewer, model);
        return "plan/version";
    }

    @GetMapping("/comparison")
    String compare(
            @PathVariable CaseId family,
            @RequestParam(defaultValue = "0") int a,
            @RequestParam(defaultValue = "0") int b,
            Viewer viewer,
            Model model) {
        var seen = page.family(family, viewer);
        var plan = page.show(seen, null, viewer, model);
        if (plan.versions().size() < 2) {
            return PLAN;
        }
        var later = plan.version(b).orElse(plan.versions().get(0));
        var earlier = plan.version(a).orElse(plan.versions().get(1));
        model.addAttribute("comparison", PlanComparison.of(earlier, later));
        return "plan/comparison";
    }

    @GetMapping({"/print", "/family-page"})
    String sheet(@PathVariable CaseId family, HttpServletRequest request, Viewer viewer, Model model) {
        var seen = page.family(family, viewer);
        var plan = plans.of(family);
        PlanView shown = plan.agreed().or(plan::draft).orElseThrow(() -> new NotFound("plan of", family));
        page.show(seen, shown, viewer, model);
        var assistant = seen.assistant();
        model.addAttribute(
                "assistant",
                assistant == null ? null : directory.entry(assistant).orElse(null));
        return request.getRequestURI().endsWith("/print") ? "plan/print" : "plan/family-page";
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
            Viewer viewer,
            Model model) {
        page.family(family, viewer);
        return Submission.accepted(errors, () -> plans.delaySeen(family, viewer))
                ? PLAN + "?done=plan-delay-seen"
                : show(family, viewer, model);
    }

    /** Where the browser stands after a refusal, when somebody opens that address again. */
    @GetMapping({"/delay", "/versions/{number}/acknowledgement"})
    String back() {
        return PLAN;
    }

    private String show(CaseId family, Viewer viewer, Model model) {
        var seen = page.family(family, viewer);
        var all = plans.of(family);
        @Nullable
        PlanView shown = all.draft()
                .or(all::agreed)
                .or(() -> all.versions().stream().findFirst())
                .orElse(null);
        page.show(seen, shown, viewer, model);
        if (shown != null && shown.isDraft()) {
            model.addAttribute("gaps", plans.gaps(family, shown));
        }
        return "plan/plan";
    }

    private static PlanView version(WorkPlan plan, int number) {
        return plan.version(number).orElseThrow(() -> new NotFound("version of a plan", number));
    }
}
