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
import pl.asysta.interview.InterviewView;
import pl.asysta.interview.Interviews;
import pl.asysta.interview.Place;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** The environmental interview of a family. */
@Controller
@RequestMapping("/cases/{family}/interview")
class InterviewController {
    private final Interviews interviews;
    private final Cases cases;
    private final Words words;

    InterviewController(Interviews interviews, Cases cases, Words words) {
        this.interviews = interviews;
        this.cases = cases;
        this.words = words;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return cases.visible(family, viewer);
    }

    @ModelAttribute("places")
    Place[] places() {
        return Place.values();
    }

    @GetMapping
    String page(@PathVariable CaseId family, Viewer viewer, Model model) {
        var interview = interviews.of(family);
        model.addAttribute("interview", interview);
        model.addAttribute("form", InterviewForm.of(interview));
        return interview.isCompleted() || !viewer.role().conductsInterviews()
                ? "interview/interview-read"
                : "interview/interview";
    }

    @PostMapping
    String save(
            @PathVariable CaseId family,
            @Validated @ModelAttribute("form") InterviewForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Runnable save = () -> interviews.save(form.toCommand(family), viewer);
        return Submission.accepted(errors, save, () -> clash(form, family, model))
                ? "redirect:/cases/{family}/interview?saved"
                : "interview/interview";
    }

    @PostMapping(params = "complete")
    String complete(
            @PathVariable CaseId family,
            @Validated({Default.class, Complete.class}) @ModelAttribute("form") InterviewForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Runnable complete = () -> interviews.complete(form.toCommand(family), viewer);
        return Submission.accepted(errors, complete, () -> clash(form, family, model))
                ? "redirect:/cases/{family}?done=interview"
                : "interview/interview";
    }

    private void clash(InterviewForm typed, CaseId family, Model model) {
        InterviewView saved = interviews.of(family);
        Conflict.show(
                model,
                typed,
                InterviewForm.of(saved),
                saved.version(),
                field -> words.text("interview.form." + field),
                place -> words.text("place." + place));
    }
}
