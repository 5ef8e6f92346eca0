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
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** The steps of a draft beside its goals: strengths, consultation, coordination. */
@Controller
@RequestMapping("/cases/{family}/plan")
@PreAuthorize("hasRole('FAMILY_ASSISTANT')")
class PlanStepController {
    private final PlanDrafts drafts;
    private final PlanStepPage page;
    private final Words words;

    PlanStepController(PlanDrafts drafts, PlanStepPage page, Words words) {
        this.drafts = drafts;
        this.page = page;
        this.words = words;
    }

    @GetMapping("/strengths")
    String beginStrengths(@PathVariable CaseId family, Viewer viewer, Model model) {
        return page.begin("strengths", family, viewer, model, (seen, draft) -> StrengthsForm.of(draft));
    }

    @PostMapping("/strengths")
    String strengths(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") StrengthsForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return page.finish(
                "strengths",
                family,
                form,
                errors,
                viewer,
                model,
                StrengthsForm::of,
                () -> drafts.strengths(family, form.version(), form.strengths(), viewer));
    }

    @GetMapping("/consultation")
    String beginConsultation(@PathVariable CaseId family, Viewer viewer, Model model) {
        return page.begin(
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
        return page.finish(
                "consultation",
                family,
                form,
                errors,
                viewer,
                model,
                draft -> ConsultationForm.saved(draft).orElse(null),
                () -> drafts.consulted(family, form.version(), form.toConsultation(), viewer));
    }

    @GetMapping("/coordination")
    String beginCoordination(@PathVariable CaseId family, Viewer viewer, Model model) {
        return page.begin("coordination", family, viewer, model, (seen, draft) -> CoordinationForm.of(draft, words));
    }

    @PostMapping("/coordination")
    String coordinate(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") CoordinationForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return page.finish(
                "coordination",
                family,
                form,
                errors,
                viewer,
                model,
                draft -> CoordinationForm.saved(draft).orElse(null),
                () -> drafts.coordinated(family, form.version(), form.toCoordination(), viewer));
    }
}
