package pl.asysta.interview.web;

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
import pl.asysta.cases.PaperKind;
import pl.asysta.interview.Analyses;
import pl.asysta.interview.AnalysisView;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** The situation analysis of a family. */
@Controller
@RequestMapping("/cases/{family}/analysis")
class AnalysisController {
    private final Analyses analyses;
    private final AnalysisPage page;
    private final PaperPage paperPage;
    private final PaperWords paperWords;
    private final Cases cases;

    AnalysisController(Analyses analyses, AnalysisPage page, PaperPage paperPage, PaperWords paperWords, Cases cases) {
        this.analyses = analyses;
        this.page = page;
        this.paperPage = paperPage;
        this.paperWords = paperWords;
        this.cases = cases;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return cases.visible(family, viewer).openFor(PaperKind.ANALYSIS);
    }

    @GetMapping
    String page(@ModelAttribute(name = "familyCase", binding = false) CaseView family, Viewer viewer, Model model) {
        var analysis = analyses.of(family.id());
        boolean asked = family.pathway().asksFor(PaperKind.ANALYSIS);
        if (analysis.isCompleted()
                || family.isClosed()
                || !asked
                || !viewer.role().conductsInterviews()) {
            return paperPage.analysis(family, analysis, viewer, model);
        }
        var form = AnalysisForm.of(analysis);
        model.addAttribute("form", analysis.version() == AnalysisView.UNSAVED ? form.toldBy(viewer.worker()) : form);
        return page.write(family, analysis, model);
    }

    @PostMapping
    String save(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @Validated @ModelAttribute("form") AnalysisForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Runnable save = () -> analyses.save(form.toCommand(family.id()), viewer);
        return Submission.accepted(errors, save, () -> clash(form, family, model))
                ? "redirect:/cases/" + family.id() + "/analysis?saved"
                : again(family, model);
    }

    @PostMapping(params = "complete")
    String complete(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @Validated @ModelAttribute("form") AnalysisForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Runnable complete = () -> analyses.complete(form.toCommand(family.id()), viewer);
        return Submission.accepted(errors, complete, () -> clash(form, family, model))
                ? "redirect:/cases/" + family.id() + "?done=" + (form.closesTheCase() ? "analysis-closed" : "analysis")
                : again(family, model);
    }

    private String again(CaseView family, Model model) {
        return page.write(family, analyses.of(family.id()), model);
    }

    private void clash(AnalysisForm typed, CaseView family, Model model) {
        var saved = analyses.of(family.id());
        Conflict.show(
                model,
                typed,
                AnalysisForm.of(saved),
                saved.version(),
                box -> paperWords.analysisLabel(box, family),
                value -> paperWords.value(value, family));
    }
}
