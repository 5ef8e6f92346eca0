package pl.asysta.interview.web;

import jakarta.validation.groups.Default;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.interview.Analyses;
import pl.asysta.interview.AnalysisView;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** The situation analysis of a family. */
@Controller
@RequestMapping("/cases/{family}/analysis")
class AnalysisController {
    private final Analyses analyses;
    private final Cases cases;
    private final Words words;

    AnalysisController(Analyses analyses, Cases cases, Words words) {
        this.analyses = analyses;
        this.cases = cases;
        this.words = words;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return cases.visible(family, viewer);
    }

    @GetMapping
    String page(@PathVariable CaseId family, Viewer viewer, Model model) {
        var analysis = analyses.of(family);
        model.addAttribute("analysis", analysis);
        model.addAttribute("form", AnalysisForm.of(analysis));
        return analysis.isCompleted() || !viewer.role().conductsInterviews()
                ? "interview/analysis-read"
                : "interview/analysis";
    }

    @PostMapping
    String save(
            @PathVariable CaseId family,
            @Validated @ModelAttribute("form") AnalysisForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Runnable save = () -> analyses.save(form.toCommand(family), viewer);
        return Submission.accepted(errors, save, () -> clash(form, family, model))
                ? "redirect:/cases/{family}/analysis?saved"
                : "interview/analysis";
    }

    @PostMapping(params = "complete")
    String complete(
            @PathVariable CaseId family,
            @Validated({Default.class, Complete.class}) @ModelAttribute("form") AnalysisForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Runnable complete = () -> analyses.complete(form.toCommand(family), viewer);
        return Submission.accepted(errors, complete, () -> clash(form, family, model))
                ? "redirect:/cases/{family}?done=analysis"
                : "interview/analysis";
    }

    private void clash(AnalysisForm typed, CaseId family, Model model) {
        AnalysisView saved = analyses.of(family);
        Conflict.show(
                model,
                typed,
                AnalysisForm.of(saved),
                saved.version(),
                field -> words.text("analysis.form." + field),
                needed -> words.text(Boolean.TRUE.equals(needed) ? "analysis.needed.yes" : "analysis.needed.no"));
    }
}
