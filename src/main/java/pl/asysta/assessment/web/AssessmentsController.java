package pl.asysta.assessment.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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
import pl.asysta.assessment.AssessmentDrafts;
import pl.asysta.assessment.AssessmentView;
import pl.asysta.assessment.Assessments;
import pl.asysta.assessment.BegunAssessments;
import pl.asysta.assessment.LateAssessments;
import pl.asysta.cases.CaseId;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** The assessments of a family: when the next is due, all that were made, how the family fares over time. */
@Controller
@RequestMapping("/cases/{family}/assessments")
class AssessmentsController {
    private static final String ALL = "redirect:/cases/{family}/assessments";

    private final Assessments assessments;
    private final LateAssessments late;
    private final AssessmentDrafts drafts;
    private final BegunAssessments begun;
    private final AssessmentPage page;

    AssessmentsController(
            Assessments assessments,
            LateAssessments late,
            AssessmentDrafts drafts,
            BegunAssessments begun,
            AssessmentPage page) {
        this.assessments = assessments;
        this.late = late;
        this.drafts = drafts;
        this.begun = begun;
        this.page = page;
    }

    @GetMapping
    String open(@PathVariable CaseId family, Viewer viewer, Model model) {
        model.addAttribute("form", new BeginForm(null));
        return show(family, viewer, model);
    }

    @PostMapping
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    String begin(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") BeginForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        page.family(family, viewer);
        return Submission.result(errors, () -> drafts.begin(family, Objects.requireNonNull(form.kind()), viewer))
                .map(number -> ALL + "/" + number + "/edit")
                .orElseGet(() -> show(family, viewer, model));
    }

    @PostMapping("/delay")
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    String delaySeen(
            @PathVariable CaseId family,
            @ModelAttribute("form") BeginForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate due,
            @RequestParam(defaultValue = "false") boolean desk,
            Viewer viewer,
            Model model) {
        page.family(family, viewer);
        return Submission.accepted(errors, () -> late.seen(family, due, viewer))
                ? (desk ? "redirect:/" : ALL) + "?done=assessment-delay-seen"
                : show(family, viewer, model);
    }

    @PostMapping("/{number:\\d{1,4}}/kind")
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    String become(
            @PathVariable CaseId family,
            @PathVariable int number,
            @Valid @ModelAttribute("form") BeginForm form,
            BindingResult errors,
            @RequestParam long version,
            Viewer viewer,
            Model model) {
        page.family(family, viewer);
        Runnable become = () -> begun.become(family, number, Objects.requireNonNull(form.kind()), version, viewer);
        return Submission.accepted(errors, become)
                ? ALL + "/{number}/edit?done=assessment-kind"
                : show(family, viewer, model);
    }

    @PostMapping("/{number:\\d{1,4}}/removal")
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    String discard(
            @PathVariable CaseId family,
            @PathVariable int number,
            @ModelAttribute("form") BeginForm form,
            BindingResult errors,
            @RequestParam long version,
            Viewer viewer,
            Model model) {
        page.family(family, viewer);
        return Submission.accepted(errors, () -> begun.discard(family, number, version, viewer))
                ? ALL + "?done=assessment-discarded"
                : show(family, viewer, model);
    }

    /** Where the browser stands after a refusal, when somebody opens that address again. */
    @GetMapping({"/delay", "/{number:\\d{1,4}}/kind", "/{number:\\d{1,4}}/removal"})
    String back() {
        return ALL;
    }

    private String show(CaseId id, Viewer viewer, Model model) {
        var family = page.family(id, viewer);
        var all = page.show(family, viewer, model);
        var latest = all.stream().filter(one -> !one.isDraft()).findFirst();
        page.draw(all, latest.orElse(null), model);
        model.addAttribute("kinds", AssessmentPage.kinds(all));
        model.addAttribute(
                "draft",
                all.stream().filter(AssessmentView::isDraft).findFirst().orElse(null));
        model.addAttribute("latest", latest.orElse(null));
        model.addAttribute("withoutGoal", assessments.goalsToWrite(id));
        return "assessment/assessments";
    }
}
