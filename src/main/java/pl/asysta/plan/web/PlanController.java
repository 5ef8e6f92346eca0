package pl.asysta.plan.web;

import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.cases.CaseId;
import pl.asysta.kernel.NotFound;
import pl.asysta.personnel.StaffDirectory;
import pl.asysta.plan.PlanDrafts;
import pl.asysta.plan.PlanView;
import pl.asysta.plan.WorkPlan;
import pl.asysta.plan.WorkPlans;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** The work plan of a family: the draft, what holds, earlier versions, two of them side by side. */
@Controller
@RequestMapping("/cases/{family}/plan")
class PlanController {
    private static final String PLAN = "redirect:/cases/{family}/plan";

    private final WorkPlans plans;
    private final PlanDrafts drafts;
    private final PlanPage page;
    private final StaffDirectory directory;
    private final Words words;

    PlanController(WorkPlans plans, PlanDrafts drafts, PlanPage page, StaffDirectory directory, Words words) {
        this.plans = plans;
        this.drafts = drafts;
        this.page = page;
        this.directory = directory;
        this.words = words;
    }

    @GetMapping
    String open(@PathVariable CaseId family, Viewer viewer, Model model) {
        model.addAttribute("form", new ReasonForm(null, null));
        return page.latest(family, viewer, model);
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
        var begun = plans.of(family).versions().isEmpty() ? "plan-begun" : "plan-changed";
        return Submission.accepted(errors, () -> drafts.begin(family, form.reason(), form.from(), viewer))
                ? PLAN + "?done=" + begun
                : page.latest(family, viewer, model);
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

    /** The plan that holds, else its draft. */
    @GetMapping({"/print", "/family-page"})
    String sheet(@PathVariable CaseId family, HttpServletRequest request, Viewer viewer) {
        page.family(family, viewer);
        var plan = plans.of(family);
        var shown = plan.agreed().or(plan::draft).orElseThrow(() -> new NotFound("plan of", family));
        var sheet = request.getRequestURI().endsWith("/print") ? "print" : "family-page";
        return PLAN + "/versions/" + shown.number() + "/" + sheet;
    }

    @GetMapping("/versions/{number:\\d{1,6}}/print")
    String print(@PathVariable CaseId family, @PathVariable int number, Viewer viewer, Model model) {
        sheet(family, number, viewer, model);
        return "plan/print";
    }

    @GetMapping("/versions/{number:\\d{1,6}}/family-page")
    String familyPage(@PathVariable CaseId family, @PathVariable int number, Viewer viewer, Model model) {
        sheet(family, number, viewer, model);
        return "plan/family-page";
    }

    @PostMapping("/draft/removal")
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    String discard(@PathVariable CaseId family, @RequestParam long version, Viewer viewer) {
        page.family(family, viewer);
        drafts.discard(family, version, viewer);
        return PLAN + "?done=plan-discarded";
    }

    /** Where the browser stands after a refusal, when somebody opens that address again. */
    @GetMapping("/draft/removal")
    String back() {
        return PLAN;
    }

    private void sheet(CaseId family, int number, Viewer viewer, Model model) {
        var seen = page.family(family, viewer);
        var shown = version(plans.of(family), number);
        page.show(seen, shown, viewer, model);
        var answer = shown.answer();
        model.addAttribute("adults", seen.signatoriesOn(answer == null ? words.today() : answer.on()));
        var assistant = seen.assistant();
        model.addAttribute(
                "assistant",
                assistant == null ? null : directory.entry(assistant).orElse(null));
    }

    private static PlanView version(WorkPlan plan, int number) {
        return plan.version(number).orElseThrow(() -> new NotFound("version of a plan", number));
    }
}
