package pl.asysta.assessment.web;

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
import pl.asysta.assessment.AssessedGoal;
import pl.asysta.assessment.AssessmentDrafts;
import pl.asysta.assessment.AssessmentView;
import pl.asysta.assessment.Assessments;
import pl.asysta.assessment.Conclusion;
import pl.asysta.assessment.GoalProgress;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.LifeArea;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** One assessment: written by the family's assistant, read by all who see the family, remarked by the director. */
@Controller
@RequestMapping("/cases/{family}/assessments/{number:\\d{1,4}}")
class AssessmentController {
    private static final String ONE = "redirect:/cases/{family}/assessments/{number}";

    private final Assessments assessments;
    private final AssessmentDrafts drafts;
    private final AssessmentPage page;
    private final Words words;

    AssessmentController(Assessments assessments, AssessmentDrafts drafts, AssessmentPage page, Words words) {
        this.assessments = assessments;
        this.drafts = drafts;
        this.page = page;
        this.words = words;
    }

    @GetMapping
    String read(@PathVariable CaseId family, @PathVariable int number, Viewer viewer, Model model) {
        var seen = page.family(family, viewer);
        var shown = assessments.of(family, number);
        var remarks = shown.remarks();
        model.addAttribute("form", new RemarksForm(shown.version(), remarks == null ? null : remarks.words()));
        return shown(seen, shown, viewer, model);
    }

    @GetMapping("/print")
    String print(@PathVariable CaseId family, @PathVariable int number, Viewer viewer, Model model) {
        shown(page.family(family, viewer), assessments.of(family, number), viewer, model);
        return "assessment/print";
    }

    @GetMapping("/edit")
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    String edit(@PathVariable CaseId family, @PathVariable int number, Viewer viewer, Model model) {
        var seen = page.family(family, viewer);
        var draft = assessments.of(family, number);
        if (!draft.isDraft() || !seen.isWorkedWithBy(viewer)) {
            return ONE;
        }
        model.addAttribute("form", AssessmentForm.of(draft));
        return form(seen, draft, viewer, model);
    }

    @PostMapping("/edit")
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    String write(
            @PathVariable CaseId family,
            @PathVariable int number,
            @Valid @ModelAttribute("form") AssessmentForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean complete,
            Viewer viewer,
            Model model) {
        var seen = page.family(family, viewer);
        var draft = assessments.of(family, number);
        Runnable write = () -> {
            if (complete) {
                drafts.present(form.toCommand(family, number), viewer);
            } else {
                drafts.save(form.toCommand(family, number), viewer);
            }
        };
        Runnable clash = () -> clash(family, number, form, seen, model);
        if (!Submission.accepted(errors, write, clash)) {
            return form(seen, draft, viewer, model);
        }
        return complete ? ONE + "?done=assessment-presented" : ONE + "/edit?saved";
    }

    @PostMapping("/remarks")
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    String remark(
            @PathVariable CaseId family,
            @PathVariable int number,
            @Valid @ModelAttribute("form") RemarksForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean acknowledge,
            Viewer viewer,
            Model model) {
        var seen = page.family(family, viewer);
        var typed = form.remarks() == null || form.remarks().isBlank() ? null : form.remarks();
        Runnable write = () -> {
            if (acknowledge) {
                assessments.acknowledge(family, number, form.version(), typed, viewer);
            } else {
                assessments.remark(family, number, form.version(), typed, viewer);
            }
        };
        Runnable clash = () -> {
            var shown = assessments.of(family, number);
            var remarks = shown.remarks();
            var saved = new RemarksForm(shown.version(), remarks == null ? null : remarks.words());
            Conflict.show(model, form, saved, shown.version(), field -> words.text("assessment.form.remarks"));
        };
        if (!Submission.accepted(errors, write, clash)) {
            model.addAttribute("refused", true);
            return shown(seen, assessments.of(family, number), viewer, model);
        }
        return ONE + (acknowledge ? "?done=assessment-acknowledged" : "?done=assessment-remarks");
    }

    /** Where the browser stands after a refusal, when somebody opens that address again. */
    @GetMapping("/remarks")
    String back() {
        return ONE;
    }

    private void clash(CaseId family, int number, AssessmentForm form, CaseView seen, Model model) {
        var saved = assessments.of(family, number);
        Conflict.show(
                model, form, AssessmentForm.of(saved), saved.version(), field -> label(field, saved, seen), this::said);
    }

    private String label(String field, AssessmentView saved, CaseView family) {
        for (var member : family.members()) {
            if (field.endsWith(member.id().toString())) {
                return member.name().full();
            }
        }
        for (var area : LifeArea.values()) {
            if (area.name().equals(field)) {
                return words.text("area." + field);
            }
        }
        if (saved.text().course().stream().anyMatch(sentence -> sentence.key().equals(field))) {
            return words.text("assessment.course.title");
        }
        return saved.text()
                .goal(field)
                .map(AssessedGoal::title)
                .orElseGet(() -> words.text("assessment.form." + field));
    }

    private String said(Object value) {
        return value instanceof Conclusion conclusion
                ? words.text("assessment.conclusion." + conclusion)
                : value.toString();
    }

    private String form(CaseView family, AssessmentView draft, Viewer viewer, Model model) {
        var all = page.show(family, viewer, model);
        page.draw(all, draft, model);
        model.addAttribute("draft", draft);
        model.addAttribute("kinds", AssessmentPage.kinds(all));
        model.addAttribute("children", drafts.children(family));
        model.addAttribute("conclusions", Conclusion.values());
        model.addAttribute("progresses", GoalProgress.values());
        return "assessment/form";
    }

    private String shown(CaseView family, AssessmentView shown, Viewer viewer, Model model) {
        var all = page.show(family, viewer, model);
        page.draw(all, shown, model);
        model.addAttribute("shown", shown);
        return "assessment/assessment";
    }
}
