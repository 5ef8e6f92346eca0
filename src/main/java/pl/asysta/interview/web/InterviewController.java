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
import pl.asysta.interview.InterviewView;
import pl.asysta.interview.Interviews;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** The environmental interview of a family. */
@Controller
@RequestMapping("/cases/{family}/interview")
class InterviewController {
    private final Interviews interviews;
    private final InterviewPage page;
    private final PaperPage paperPage;
    private final PaperWords paperWords;
    private final Cases cases;
    private final Words words;

    InterviewController(
            Interviews interviews,
            InterviewPage page,
            PaperPage paperPage,
            PaperWords paperWords,
            Cases cases,
            Words words) {
        this.interviews = interviews;
        this.page = page;
        this.paperPage = paperPage;
        this.paperWords = paperWords;
        this.cases = cases;
        this.words = words;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return cases.visible(family, viewer).openFor(PaperKind.INTERVIEW);
    }

    @GetMapping
    String page(@ModelAttribute(name = "familyCase", binding = false) CaseView family, Viewer viewer, Model model) {
        var interview = interviews.of(family.id());
        if (interview.isCompleted() || family.isClosed() || !viewer.role().conductsInterviews()) {
            return paperPage.interview(family, interview, viewer, model);
        }
        model.addAttribute(
                "form",
                interview.version() == InterviewView.UNSAVED
                        ? InterviewForm.begun(family, viewer.worker(), page.nextVisit(family), words)
                        : InterviewForm.of(interview));
        return page.write(family, interview, model);
    }

    @PostMapping
    String save(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @Validated @ModelAttribute("form") InterviewForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Runnable save = () -> interviews.save(form.toCommand(family.id()), viewer);
        return Submission.accepted(errors, save, () -> clash(form, family, model))
                ? "redirect:/cases/" + family.id() + "/interview?saved"
                : again(family, model);
    }

    @PostMapping(params = "complete")
    String complete(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @Validated @ModelAttribute("form") InterviewForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Runnable complete = () -> interviews.complete(form.toCommand(family.id()), viewer);
        return Submission.accepted(errors, complete, () -> clash(form, family, model))
                ? "redirect:/cases/" + family.id() + "?done=interview"
                : again(family, model);
    }

    private String again(CaseView family, Model model) {
        return page.write(family, interviews.of(family.id()), model);
    }

    private void clash(InterviewForm typed, CaseView family, Model model) {
        var saved = interviews.of(family.id());
        Conflict.show(
                model,
                typed,
                InterviewForm.of(saved),
                saved.version(),
                field -> words.text("interview.form." + field),
                value -> paperWords.value(value, family));
    }
}
