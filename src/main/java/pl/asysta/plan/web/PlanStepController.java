package pl.asysta.plan.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.function.BiFunction;
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
import pl.asysta.plan.FamilyAnswer;
import pl.asysta.plan.PlanView;
import pl.asysta.plan.WorkPlans;
import pl.asysta.site.Conflict;
import pl.asysta.site.Days;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.Workers;

/** The steps of a draft beside its goals: strengths, consultation, coordination, the family's answer. */
@Controller
@RequestMapping("/cases/{family}/plan")
@PreAuthorize("hasRole('FAMILY_ASSISTANT')")
class PlanStepController {
    private static final String PLAN = "redirect:/cases/{family}/plan";

    private final WorkPlans plans;
    private final PlanPage page;
    private final Workers workers;
    private final Words words;

    PlanStepController(WorkPlans plans, PlanPage page, Workers workers, Words words) {
        this.plans = plans;
        this.page = page;
        this.workers = workers;
        this.words = words;
    }

    @GetMapping("/strengths")
    String beginStrengths(@PathVariable CaseId family, Viewer viewer, Model model) {
        return begin("strengths", family, viewer, model, (seen, draft) -> StrengthsForm.of(draft));
    }

    @PostMapping("/strengths")
    String strengths(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") StrengthsForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return finish(
                "strengths",
                family,
                errors,
                viewer,
                model,
                () -> plans.strengths(family, form.version(), form.strengths(), viewer));
    }

    @GetMapping("/consultation")
    String beginConsultation(@PathVariable CaseId family, Viewer viewer, Model model) {
        return begin(
                "consultation",
                family,
                viewer,
                model,
                (seen, draft) -> ConsultationForm.of(draft, seen.socialWorker(), words));
    }

    @PostMapping("/consultation")
    String consult(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") ConsultationForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return finish(
                "consultation",
                family,
                errors,
                viewer,
                model,
                () -> plans.consulted(family, form.version(), form.toConsultation(), viewer));
    }

    @GetMapping("/coordination")
    String beginCoordination(@PathVariable CaseId family, Viewer viewer, Model model) {
        return begin("coordination", family, viewer, model, (seen, draft) -> CoordinationForm.of(draft, words));
    }

    @PostMapping("/coordination")
    String coordinate(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") CoordinationForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return finish(
                "coordination",
                family,
                errors,
                viewer,
                model,
                () -> plans.coordinated(family, form.version(), form.toCoordination(), viewer));
    }

    @GetMapping("/answer")
    String beginAnswer(@PathVariable CaseId family, Viewer viewer, Model model) {
        var draft = plans.of(family).draft();
        if (draft.isPresent() && !plans.gaps(family, draft.get()).isEmpty()) {
            page.family(family, viewer);
            return PLAN;
        }
        return begin(
                "answer",
                family,
                viewer,
                model,
                (seen, open) -> new AnswerForm(open.version(), null, List.of(), Days.typed(words.today()), null, null));
    }

    @PostMapping("/answer")
    String answer(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return finish("answer", family, errors, viewer, model, () -> plans.answer(form.toCommand(family), viewer));
    }

    private String begin(
            String step, CaseId family, Viewer viewer, Model model, BiFunction<CaseView, PlanView, Object> form) {
        var seen = page.family(family, viewer);
        var draft = plans.of(family).draft();
        if (draft.isEmpty()) {
            return PLAN;
        }
        model.addAttribute("form", form.apply(seen, draft.get()));
        return show(step, seen, viewer, model);
    }

    private String finish(String step, CaseId family, BindingResult errors, Viewer viewer, Model model, Runnable act) {
        var seen = page.family(family, viewer);
        Runnable clash = () -> plans.of(family).draft().ifPresent(draft -> Conflict.newer(model, draft.version()));
        return Submission.accepted(errors, act, clash) ? PLAN + "?done=plan-" + step : show(step, seen, viewer, model);
    }

    private String show(String step, CaseView family, Viewer viewer, Model model) {
        var plan = page.show(family, null, viewer, model);
        model.addAttribute("shown", plan.draft().orElse(null));
        model.addAttribute("answers", FamilyAnswer.values());
        model.addAttribute("workers", workers.active(Role.SOCIAL_WORKER));
        model.addAttribute(
                "adults",
                family.members().stream()
                        .filter(member -> member.maySignOn(words.today()))
                        .toList());
        return "plan/" + step;
    }
}
