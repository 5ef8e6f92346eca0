package pl.asysta.interview.web;

import jakarta.validation.Valid;
import java.util.UUID;
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
import pl.asysta.cases.Cases;
import pl.asysta.cases.MissedReason;
import pl.asysta.interview.Appointments;
import pl.asysta.interview.Interviews;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** Records that a visit for an interview came to nothing. */
@Controller
@RequestMapping("/cases/{family}/interview/attempts")
@PreAuthorize("hasRole('SOCIAL_WORKER')")
class AttemptsController {
    private final Appointments appointments;
    private final Interviews interviews;
    private final InterviewPage page;
    private final Cases cases;
    private final Words words;

    AttemptsController(Appointments appointments, Interviews interviews, InterviewPage page, Cases cases, Words words) {
        this.appointments = appointments;
        this.interviews = interviews;
        this.page = page;
        this.cases = cases;
        this.words = words;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return cases.visible(family, viewer);
    }

    @GetMapping
    String page(@ModelAttribute(name = "familyCase", binding = false) CaseView family, Model model) {
        model.addAttribute("form", AttemptForm.begun(page.nextVisit(family), words));
        return show(family, model);
    }

    @PostMapping
    String failed(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @Valid @ModelAttribute("form") AttemptForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return Submission.accepted(errors, () -> appointments.failed(form.toCommand(family.id()), viewer))
                ? "redirect:/cases/" + family.id() + "/interview/visits?attempted"
                : show(family, model);
    }

    private String show(CaseView family, Model model) {
        page.show(family, interviews.of(family.id()), model);
        model.addAttribute("token", UUID.randomUUID()); // whatever was wrong, what is sent next is another text
        model.addAttribute("reasons", MissedReason.values());
        return "interview/attempt";
    }
}
