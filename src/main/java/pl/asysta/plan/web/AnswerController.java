package pl.asysta.plan.web;

import jakarta.validation.Valid;
import java.util.List;
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
import pl.asysta.plan.FamilyAnswers;
import pl.asysta.plan.WorkPlans;
import pl.asysta.site.Days;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** What the family said of the draft. */
@Controller
@RequestMapping("/cases/{family}/plan")
@PreAuthorize("hasRole('FAMILY_ASSISTANT')")
class AnswerController {
    private final WorkPlans plans;
    private final FamilyAnswers answers;
    private final PlanStepPage page;
    private final Words words;

    AnswerController(WorkPlans plans, FamilyAnswers answers, PlanStepPage page, Words words) {
        this.plans = plans;
        this.answers = answers;
        this.page = page;
        this.words = words;
    }

    @GetMapping("/answer")
    String beginAnswer(@PathVariable CaseId family, Viewer viewer, Model model) {
        return page.begin(
                "answer",
                family,
                viewer,
                model,
                (seen, draft) -> plans.gaps(family, draft).isEmpty()
                        ? new AnswerForm(draft.version(), null, List.of(), Days.typed(words.today()), null, null)
                        : null);
    }

    @PostMapping("/answer")
    String answer(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return page.finish(
                "answer",
                family,
                form,
                errors,
                viewer,
                model,
                draft -> null,
                () -> answers.answer(form.toCommand(family), viewer));
    }
}
